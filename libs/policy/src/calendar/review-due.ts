import { addDays, type LocalDate } from '#libs/kernel';
import { addSchoolDays, endOfHalfTermAfter, isTermTime, type SchoolCalendar } from './school-calendar.ts';

/** Half a term, in calendar days, where no calendar says how long it is. */
export const HALF_A_TERM_DAYS = 42;

/**
 * The last day for the next review (F-2.2: at most half a term), so many calendar days on. With a calendar, half a term is as
 * long as it really is: to the end of the half-term that the review was held in, where that is later; a trust that wants
 * reviews more often than half-termly is not loosened by that. What falls into a holiday moves on to the next school day.
 */
export function reviewDueBy(heldOn: LocalDate, maximumDays: number, calendar?: SchoolCalendar): LocalDate {
  const counted = addDays(heldOn, maximumDays);
  if (calendar === undefined) return counted;
  const endOfHalf = maximumDays < HALF_A_TERM_DAYS ? undefined : endOfHalfTermAfter(calendar, heldOn);
  if (endOfHalf !== undefined && endOfHalf > counted) return endOfHalf;
  return isTermTime(calendar, counted) ? counted : (addSchoolDays(calendar, counted, 1) ?? counted);
}
