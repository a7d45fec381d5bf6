/** A class whose fields carry class-validator's decorators. */
export type BodyClass<T extends object = object> = new () => T;

/**
 * What our own decorators say about a field beside class-validator's metadata: the class nested in it, how a valid value is
 * written in one way, and whether the number of a pupil in another system may stand in it.
 */
export type FieldNotes = Readonly<{
  nested?: () => BodyClass;
  normalise?: (value: string) => string;
  holdsExternalId?: boolean;
}>;

const NOTES = Symbol('field notes');

/** Adds to what is noted about a field. */
export const note =
  (more: FieldNotes): PropertyDecorator =>
  (prototype, property) =>
    Reflect.defineMetadata(NOTES, { ...notesOn(prototype, property), ...more }, prototype, property);

/** What is noted about a field, inherited notes included. */
export const notesOn = (prototype: object, property: string | symbol): FieldNotes =>
  (Reflect.getMetadata(NOTES, prototype, property) as FieldNotes | undefined) ?? {};
