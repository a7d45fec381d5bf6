import type { LocalDate } from '#libs/kernel';
import type { SchoolCalendar } from './school-calendar.ts';

/**
 * A school's calendar once another was set: terms that are over before the new calendar begins stay, with the days on which
 * the school was closed until then, so that what was counted in them stays counted. All else is the new calendar's.
 */
export function followedBy(earlier: SchoolCalendar | null | undefined, later: SchoolCalendar): SchoolCalendar {
  const begins = later.terms[0]?.from;
  if (!earlier || begins === undefined) return later;
  const kept = earlier.terms.filter(({ to }) => to < begins);
  if (kept.length === 0) return later;
  const before = (days: readonly LocalDate[] = []): readonly LocalDate[] => days.filter((day) => day < begins);
  const joined = (own: DayList): readonly LocalDate[] => [...before(earlier[own]), ...(later[own] ?? [])];
  return {
    terms: [...kept, ...later.terms],
    closedDays: joined('closedDays'),
    ...(earlier.insetDays || later.insetDays ? { insetDays: joined('insetDays') } : {}),
    ...(earlier.bankHolidays || later.bankHolidays ? { bankHolidays: joined('bankHolidays') } : {}),
  };
}

type DayList = 'closedDays' | 'insetDays' | 'bankHolidays';
