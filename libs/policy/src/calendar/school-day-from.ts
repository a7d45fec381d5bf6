import type { LocalDate } from '#libs/kernel';
import { addSchoolDays, isSchoolDay, type SchoolCalendar } from './school-calendar.ts';

/** The first school day from a date on, itself included; the date where the calendar does not reach so far, or there is none. */
export function schoolDayFrom(calendar: SchoolCalendar | undefined, date: LocalDate): LocalDate {
  const begins = calendar?.terms[0]?.from;
  if (!calendar || begins === undefined || date < begins || isSchoolDay(calendar, date)) return date;
  return addSchoolDays(calendar, date, 1) ?? date;
}
