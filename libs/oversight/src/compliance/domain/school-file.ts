import { addDays, type LocalDate } from '#libs/kernel';
import { followedBy, halfTermsOf, reviewDueBy, schoolDaysBetween, type SchoolCalendar } from '#libs/policy';
import type { History } from './history.ts';

/** A school as judges need it: its calendar, with what is asked of it over and over worked out once. */
export type SchoolFile = Readonly<{
  facts: History;
  calendar: SchoolCalendar | undefined;
  /** The school day so many days after a date; weekdays alone are counted where the calendar says nothing. */
  schoolDaysAfter: (date: LocalDate, count: number) => LocalDate;
  /** The first day from a date on, itself included, on which the school is open; the date where the calendar does not reach. */
  openFrom: (date: LocalDate) => LocalDate;
  /** The last day for a review that follows one held on a date. */
  reviewDueBy: (heldOn: LocalDate, maximumDays: number) => LocalDate;
}>;

const WEEK = 7;
const SCHOOL_WEEK = 5;

/** Reads a school's file from its facts. */
export function schoolFileOf(facts: History): SchoolFile {
  const calendar = facts
    .of('SchoolCalendarSet')
    .reduce<SchoolCalendar | undefined>((earlier, { data }) => followedBy(earlier, data), undefined);
  const days = calendar ? halfTermsOf(calendar).flatMap(({ from, to }) => schoolDaysBetween(calendar, from, to)) : [];
  const reviews = new Map<string, LocalDate>();
  return {
    facts,
    calendar,
    schoolDaysAfter: (date, count) =>
      days[firstAfter(days, date) + count - 1] ?? addDays(date, Math.ceil((count * WEEK) / SCHOOL_WEEK)),
    openFrom: (date) => {
      const begins = calendar?.terms[0]?.from;
      return begins === undefined || date < begins ? date : (days[firstAfter(days, addDays(date, -1))] ?? date);
    },
    reviewDueBy: (heldOn, maximumDays) => {
      const key = `${heldOn} ${maximumDays}`;
      const due = reviews.get(key) ?? reviewDueBy(heldOn, maximumDays, calendar);
      reviews.set(key, due);
      return due;
    },
  };
}

/** The index of the first day behind a date, by halving. */
function firstAfter(days: readonly LocalDate[], date: LocalDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? date) > date) high = middle;
    else low = middle + 1;
  }
  return low;
}
