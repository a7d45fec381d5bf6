import type { LocalDate } from '#libs/kernel';
import { possibleSessions, type PossibleSession, type SchoolCalendar } from '#libs/policy';
import type { Pause, PlacementRow } from './attendance.tables.ts';

/** What is counted: the placement, the school's calendar, and through which day. */
export type Counted = Readonly<{ placement: PlacementRow; calendar: SchoolCalendar | null; through: LocalDate }>;

/** Every session at which the student was expected, through a day: in the timetable, in term, not paused, not after the end. */
export function sessionsThrough({ placement, calendar, through }: Counted): readonly PossibleSession[] {
  const { started_on: from, ended_on: end, timetables, pauses } = placement;
  if (from === null || calendar === null) return [];
  const to = end !== null && end < through ? end : through;
  return possibleSessions(timetables, { calendar, from, to }).filter(
    ({ date }) => !pauses.some((pause) => covers(pause, date)),
  );
}

const covers = ({ from, until }: Pause, date: LocalDate): boolean => from <= date && (until === null || date < until);
