import type { LocalDate } from '#libs/kernel';
import { possibleSessions, type PossibleSession, type SchoolCalendar } from '#libs/policy';
import type { Pause, PlacementRow } from './attendance.tables.ts';

/** What is counted: the placement, the school's calendar, and through which day. */
export type Counted = Readonly<{ placement: PlacementRow; calendar: SchoolCalendar | null; through: LocalDate }>;

/** Every session at which the student was expected, through a day: in the timetable, in term, not paused, not after the end. */
export function sessionsThrough({ placement, calendar, through }: Counted): readonly PossibleSession[] {
  const { started_on: startedOn, ended_on: endedOn, timetables, pauses } = placement;
  const [first, last] = [calendar?.terms.at(0), calendar?.terms.at(-1)];
  if (startedOn === null || !calendar || !first || !last) return [];
  // Outside its calendar a school has no days: whoever asks about the year 9999 waits no longer than others.
  const from = startedOn > first.from ? startedOn : first.from;
  const to = [through, last.to, endedOn ?? through].reduce((earliest, day) => (day < earliest ? day : earliest));
  return possibleSessions(timetables, { calendar, from, to }).filter(
    ({ date }) => !pauses.some((pause) => covers(pause, date)),
  );
}

const covers = ({ from, until }: Pause, date: LocalDate): boolean => from <= date && (until === null || date < until);
