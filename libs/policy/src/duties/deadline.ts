import { addDays, type LocalDate } from '#libs/kernel';
import { schoolDayFrom } from '../calendar/school-day-from.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { ParameterName, Parameters } from '../parameters/parameters.ts';

type Numeric = { [P in ParameterName]: Parameters[P] extends number ? P : never }[ParameterName];

/** A parameter that says how long something may take: calendar days, school days or hours, by the end of its name. */
export type DeadlineParameter = Extract<Numeric, `${string}${'Days' | 'Hours'}`>;

/** Those that say how long it may be overdue. */
export type GraceParameter = Extract<Numeric, `${string}raceDays`>;

const HOURS_IN_A_DAY = 24;

/** A parameter whose days are those of a school. */
export const countsSchoolDays = (name: DeadlineParameter): boolean => name.endsWith('SchoolDays');

/** Whole calendar days that a parameter comes to. */
export const calendarDays = (name: DeadlineParameter, parameters: Parameters): number =>
  name.endsWith('Hours') ? Math.ceil(parameters[name] / HOURS_IN_A_DAY) : parameters[name];

/** What goes out by letter does not wait for the end of the holidays. */
export const fallsInHolidays = (name: DeadlineParameter): boolean => name === 'outcomeNoticeDays';

/** So many days after a day as a profile says; where the school is closed on that day, the next on which it is open. */
export function dueOnSchoolDay(
  on: LocalDate,
  name: DeadlineParameter,
  { parameters, calendar }: Readonly<{ parameters: Parameters; calendar: SchoolCalendar | undefined }>,
): LocalDate {
  const counted = addDays(on, calendarDays(name, parameters));
  return fallsInHolidays(name) ? counted : schoolDayFrom(calendar, counted);
}
