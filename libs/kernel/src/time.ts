import { Temporal } from 'temporal-polyfill';
import type { Brand } from './brand.ts';

/** A school day as `YYYY-MM-DD`: sorts as text, and has no time zone to get wrong. */
export type LocalDate = Brand<string, 'LocalDate'>;

/** A wall time of a school day as `HH:MM`, 24 hours: sorts as text. */
export type LocalTime = Brand<string, 'LocalTime'>;

/** A moment in UTC as `YYYY-MM-DDTHH:MM:SS.sssZ`: sorts as text. */
export type Instant = Brand<string, 'Instant'>;

/** Where school days and sessions are told. */
const SCHOOL_TIME_ZONE = 'Europe/London';

/** A day in milliseconds. Calendars walk through whole years of days, so days are counted in UTC, which has no clock changes. */
const DAY = 86_400_000;

/** Tells the time. Decisions never ask it: their `now` is an argument. */
export abstract class Clock {
  abstract now(): Instant;
}

/**
 * The years in which something can have happened here, or can be going to. What is reckoned from a day stays a day then: beyond
 * the year 9999, and before the year 0, days are written otherwise and no longer sort as text.
 */
const YEARS = /^(?:19|20|21)\d{2}-/;

/** Is this text a day of the calendar, written `YYYY-MM-DD`, from 1900 to 2199? */
export const isLocalDate = (text: unknown): text is LocalDate =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && YEARS.test(text) && isDayOfCalendar(text);

/** Is this text a wall time, written `HH:MM`? */
export const isLocalTime = (text: unknown): text is LocalTime =>
  typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Is this text a moment with its offset from UTC (`2026-09-04T08:50:00Z`, `…+01:00`), from 1900 to 2199? */
export const isInstantText = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(text) && YEARS.test(read(() => instant(text)) ?? '');

/** The moment that a text with an offset names, in UTC with milliseconds. Throws a RangeError where it names none. */
export const instant = (text: string): Instant =>
  Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) as Instant;

/** The moment so many milliseconds after 1970 began. */
export const instantOfEpoch = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;

/** Milliseconds from 1970 to the moment. */
export const epochOf = (at: Instant): number => Date.parse(at);

/** The moment at which a school's clock shows `time` on `date`, on either side of a clock change. */
export const instantAt = (date: LocalDate, time: LocalTime, zone = SCHOOL_TIME_ZONE): Instant => {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  return instant(wall.toZonedDateTime(zone).toInstant().toString());
};

/** The day a school's calendar shows at that moment. */
export const localDateAt = (at: Instant, zone = SCHOOL_TIME_ZONE): LocalDate => {
  const minute = `${at.slice(0, MINUTE_LENGTH)} ${zone}`;
  const told = daysTold.get(minute);
  if (told !== undefined) return told;
  const date = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as LocalDate;
  if (daysTold.size >= MOST_TOLD) daysTold.clear();
  daysTold.set(minute, date);
  return date;
};

/** Days told before, by minute and zone: no zone changes days within a minute, and every command asks for today. */
const daysTold = new Map<string, LocalDate>();
const MINUTE_LENGTH = 'YYYY-MM-DDTHH:MM'.length;
const MOST_TOLD = 1_000;

/** The day so many days later (earlier where negative). */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10) as LocalDate;

/** Whole days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The day as a person reads it: `4 September 2026`. */
export const dayInWords = (date: LocalDate): string =>
  Temporal.PlainDate.from(date).toLocaleString('en-GB', { dateStyle: 'long' });

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: LocalDate): number => new Date(date).getUTCDay() || 7;

/** A day that a month does not have is no date, or another one. */
function isDayOfCalendar(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function read<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
