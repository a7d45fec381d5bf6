import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, ValidateNested } from 'class-validator';
import { note, type BodyClass } from './field-notes.ts';

/** How many members a list has: `most` always, and at least `least` (0 where not said). */
export type Bounds = Readonly<{ least?: number; most: number }>;

/** A body within a body. */
export const NestedBody =
  (nested: () => BodyClass): PropertyDecorator =>
  (prototype, property) => {
    IsObject({ message: 'must be an object' })(prototype, property);
    ValidateNested()(prototype, property);
    note({ nested })(prototype, property);
  };

/** A list with bounds; what its members are is said beside it, with `{ each: true }`. */
export const ListOf =
  ({ least = 0, most }: Bounds): PropertyDecorator =>
  (prototype, property) => {
    IsArray({ message: 'must be a list' })(prototype, property);
    ArrayMinSize(least, { message: `must have at least ${least} members` })(prototype, property);
    ArrayMaxSize(most, { message: `must have at most ${most} members` })(prototype, property);
  };

/** A bounded list of bodies within a body. */
export const NestedBodies =
  (nested: () => BodyClass, bounds: Bounds): PropertyDecorator =>
  (prototype, property) => {
    ListOf(bounds)(prototype, property);
    IsObject({ each: true, message: 'must be an object' })(prototype, property);
    ValidateNested({ each: true })(prototype, property);
    note({ nested })(prototype, property);
  };
