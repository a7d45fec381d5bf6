import { addDays, daysBetween, weekdayOf, type LocalDate } from '#libs/kernel';

/** A term's first and last day, and of its half-term break the same, where it has one. All inclusive. */
export type Term = Readonly<{
  name: string;
  from: LocalDate;
  to: LocalDate;
  halfTermFrom?: LocalDate;
  halfTermTo?: LocalDate;
}>;

/**
 * When a school is open: its terms in order of time, and the days within them on which it is closed all the same: to train
 * its staff (INSET days), for a bank holiday, or for any other reason.
 */
export type SchoolCalendar = Readonly<{
  terms: readonly Term[];
  closedDays: readonly LocalDate[];
  insetDays?: readonly LocalDate[];
  bankHolidays?: readonly LocalDate[];
}>;

/** A stretch of school between two holidays, both days inclusive. */
export type Stretch = Readonly<{ from: LocalDate; to: LocalDate }>;

const FRIDAY = 5;

/** Is the school open on that day? A day outside all terms is none: a calendar that ends knows nothing of what follows. */
export const isSchoolDay = (calendar: SchoolCalendar, date: LocalDate): boolean =>
  isTermTime(calendar, date) && !isClosed(calendar, date) && weekdayOf(date) <= FRIDAY;

/** Does a day lie in a term and outside its half-term break? Weekends and closed days may. */
export const isTermTime = ({ terms }: SchoolCalendar, date: LocalDate): boolean =>
  terms.some((term) => term.from <= date && date <= term.to && !isInBreak(term, date));

/** The halves of every term (the whole of it, where it has no break), in order of time. */
export const halfTermsOf = ({ terms }: SchoolCalendar): readonly Stretch[] => terms.flatMap(halvesOf);

/** The school days from one day to another, both inclusive; none where the second is earlier. */
export const schoolDaysBetween = (calendar: SchoolCalendar, from: LocalDate, to: LocalDate): readonly LocalDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, days) => addDays(from, days)).filter((date) =>
    isSchoolDay(calendar, date),
  );

/** The school day that is so many after a date (1: the next one). Undefined where the calendar ends before it. */
export function addSchoolDays(calendar: SchoolCalendar, date: LocalDate, count: number): LocalDate | undefined {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} is no number of school days ahead`);
  return halfTermsOf(calendar)
    .flatMap(({ from, to }) => schoolDaysBetween(calendar, from > date ? from : addDays(date, 1), to))
    .at(count - 1);
}

/** How many whole school days lie between the day a notice is given and the first day it speaks of, neither counted. */
export const clearSchoolDaysBefore = (calendar: SchoolCalendar, givenOn: LocalDate, firstDay: LocalDate): number =>
  schoolDaysBetween(calendar, addDays(givenOn, 1), addDays(firstDay, -1)).length;

/**
 * The last school day of the half-term that a date falls into or, in a holiday, of the one that follows; a date that is
 * itself that day answers itself. Undefined after the calendar's end.
 */
export function endOfHalfTermAfter(calendar: SchoolCalendar, date: LocalDate): LocalDate | undefined {
  const ends = halfTermsOf(calendar).flatMap(({ from, to }) => schoolDaysBetween(calendar, from, to).slice(-1));
  return ends.find((end) => date <= end);
}

const isClosed = ({ closedDays, insetDays, bankHolidays }: SchoolCalendar, date: LocalDate): boolean =>
  closedDays.includes(date) || insetDays?.includes(date) === true || bankHolidays?.includes(date) === true;

const isInBreak = ({ halfTermFrom, halfTermTo }: Term, date: LocalDate): boolean =>
  halfTermFrom !== undefined && halfTermTo !== undefined && halfTermFrom <= date && date <= halfTermTo;

function halvesOf({ from, to, halfTermFrom, halfTermTo }: Term): readonly Stretch[] {
  if (halfTermFrom === undefined || halfTermTo === undefined) return [{ from, to }];
  return [
    { from, to: addDays(halfTermFrom, -1) },
    { from: addDays(halfTermTo, 1), to },
  ];
}
