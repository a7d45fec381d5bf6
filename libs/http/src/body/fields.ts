import { instant, isInstantText, isLocalDate, isLocalTime } from '#libs/kernel';
import { IsIn, IsInt, Matches, Max, Min, ValidateBy, type ValidationOptions } from 'class-validator';
import { note } from './field-notes.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The most characters an organisation's name may have. */
export const MAX_NAME = 120;

/** Is this the text of a UUID, of whichever version? */
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= MAX_NAME && value.trim() === value && value !== '';

const check = (name: string, validate: (value: unknown) => boolean, message: string, options?: ValidationOptions) =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => `must be ${message}` } }, options);

const both =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (prototype, property) =>
    decorators.forEach((decorate) => decorate(prototype, property));

/** A day of the calendar as kernel's LocalDate. */
export const IsLocalDate = (options?: ValidationOptions): PropertyDecorator =>
  check('isLocalDate', isLocalDate, 'a day of the calendar from 1900 to 2199, YYYY-MM-DD', options);

/** A wall time as kernel's LocalTime. */
export const IsLocalTime = (options?: ValidationOptions): PropertyDecorator =>
  check('isLocalTime', isLocalTime, 'a time of day, HH:MM', options);

/** A moment with its offset from UTC; handed on as kernel's Instant, in UTC. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  both(
    check(
      'isInstant',
      isInstantText,
      'a moment from 1900 to 2199 with its offset from UTC, 2026-09-04T08:50:00+01:00',
      options,
    ),
    note({ normalise: instant }),
  );

/** A UUID of any version; handed on in lower case. */
export const IsId = (options?: ValidationOptions): PropertyDecorator =>
  both(check('isId', isId, 'a UUID', options), note({ normalise: (id) => id.toLowerCase() }));

/** One of a closed list of codes. */
export const IsCode = (codes: readonly (string | number)[], options?: ValidationOptions): PropertyDecorator =>
  IsIn(codes, { message: `must be one of ${codes.join(', ')}`, ...options });

/** The `next` of an earlier page, as it was handed out; `isOne` knows its form. */
export const IsCursor = (isOne: (text: string) => boolean): PropertyDecorator =>
  check('isCursor', (value) => typeof value === 'string' && isOne(value), 'the next of an earlier page');

/** A whole number between two bounds, inclusive. */
export const IsCount = (least: number, most: number, options?: ValidationOptions): PropertyDecorator =>
  both(IsInt(options), Min(least, options), Max(most, options));

/** The name of a school, a provider, a trust or a site: at most MAX_NAME characters, none of them blank at an end. */
export const IsOrganisationName = (options?: ValidationOptions): PropertyDecorator =>
  check('isOrganisationName', isName, `a name of at most ${MAX_NAME} characters`, options);

/** A SHA-256 digest, 64 hexadecimal digits; handed on in lower case. */
export const IsSha256 = (): PropertyDecorator =>
  both(
    Matches(/^[0-9A-Fa-f]{64}$/, { message: 'must be 64 hexadecimal digits' }),
    note({ normalise: (digest) => digest.toLowerCase() }),
  );

/** A pupil's number in another system may stand here, and only here: elsewhere it is refused by its shape. */
export const HoldsExternalId = (): PropertyDecorator => note({ holdsExternalId: true });
