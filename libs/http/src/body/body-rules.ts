import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { notesOn, type BodyClass, type FieldNotes } from './field-notes.ts';

type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/** One of class-validator's checks, as its metadata describes it. `holds` is its own code. */
export type Check = Readonly<{
  name: string;
  constraints: readonly unknown[];
  each: boolean;
  holds: (value: unknown, body: object) => boolean;
  detail: (value: unknown, body: object) => string;
}>;

/** All that the decorators on one field say. It is looked at only where every condition holds. */
export type FieldRule = Readonly<{
  name: string;
  conditions: readonly ((body: object, value: unknown) => boolean)[];
  checks: readonly Check[];
  notes: FieldNotes;
}>;

/** Reads a body class's fields off class-validator's metadata, inherited ones included. */
export function bodyRules(body: BodyClass): readonly FieldRule[] {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(body, '', false, false);
  const byField = Object.entries(Object.groupBy(metadata, ({ propertyName }) => propertyName));
  return byField.map(([name, ofField]) => fieldRule(body, name, ofField ?? []));
}

/** Does the class carry any of class-validator's decorators? */
export const isBodyClass = (candidate: unknown): candidate is BodyClass =>
  typeof candidate === 'function' && bodyRules(candidate as BodyClass).length > 0;

function fieldRule(body: BodyClass, name: string, metadata: readonly Metadata[]): FieldRule {
  const notes = notesOn(body.prototype as object, name);
  const nests = metadata.some(({ type }) => type === ValidationTypes.NESTED_VALIDATION);
  if (nests && !notes.nested) throw new Error(`${body.name}.${name}: nest a body with NestedBody or NestedBodies`);
  const conditional = metadata.filter(({ type }) => type === ValidationTypes.CONDITIONAL_VALIDATION);
  return {
    name,
    conditions: conditional.map(({ constraints }) => constraints[0] as FieldRule['conditions'][number]),
    checks: metadata.flatMap((one) => checksOf(body, one)),
    notes,
  };
}

function checksOf(body: BodyClass, metadata: Metadata): Check[] {
  if (!metadata.constraintCls) return [];
  const constraints = getMetadataStorage().getTargetValidatorConstraints(metadata.constraintCls);
  return constraints.map(({ name, async, instance }) => {
    if (async || metadata.groups?.length || metadata.validateIf) throw new Unsupported(body, metadata.propertyName);
    const args = (value: unknown, object: object) => ({
      targetName: body.name,
      property: metadata.propertyName,
      constraints: metadata.constraints as unknown[],
      object,
      value,
    });
    return {
      name,
      constraints: (metadata.constraints as unknown[] | undefined) ?? [],
      each: metadata.each,
      holds: (value, object) => instance.validate(value, args(value, object)) === true,
      detail: (value, object) => told(metadata.message || instance.defaultMessage?.(args(value, object)), metadata),
    };
  });
}

const told = (message: unknown, { propertyName, constraints }: Metadata): string => {
  if (typeof message !== 'string') return 'is not valid';
  const numbered = message.replace(/\$constraint(\d+)/g, (_, n: string) => String(constraints[Number(n) - 1]));
  return numbered.replaceAll('$property', propertyName);
};

/** Asynchronous checks, groups and `validateIf` are not for bodies: a body is judged at once, and in one way. */
class Unsupported extends Error {
  constructor(body: BodyClass, field: string) {
    super(`${body.name}.${field}: asynchronous checks, groups and validateIf are not supported`);
  }
}
