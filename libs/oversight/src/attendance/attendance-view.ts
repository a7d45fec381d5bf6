import type { LocalDate } from '#libs/kernel';
import type { PossibleSession, SchoolCalendar } from '#libs/policy';
import type { AbsenceRow, PlacementRow } from './attendance.tables.ts';
import { sessionsThrough } from './count-sessions.ts';

/**
 * Attendance as at a day. No report is not presence: until registers confirm it, a session that nobody reported is
 * unconfirmed. `possible` counts sessions; `absentPercent` is 0 to 100, null where no session was possible.
 */
export type Attendance = Readonly<{
  placementId: string;
  on: LocalDate;
  startedOn: LocalDate | null;
  endedOn: LocalDate | null;
  possible: number;
  reportedAbsent: number;
  unconfirmed: number;
  absentPercent: number | null;
  targetPercent: number | null;
  absences: readonly ReportedAbsence[];
}>;

/** One report: what stands, and what stood before. A withdrawn one is shown, and not counted. */
export type ReportedAbsence = Readonly<{
  absenceId: string;
  date: LocalDate;
  session: AbsenceRow['session'];
  reason: AbsenceRow['reason'];
  explained: boolean;
  withdrawn: boolean;
  reportedAt: string;
  delayMinutes: number;
  history: AbsenceRow['history'];
}>;

type Found = Readonly<{
  placement: PlacementRow;
  calendar: SchoolCalendar | null;
  targetPercent: number | null;
  reported: readonly AbsenceRow[];
  on: LocalDate;
}>;

/** Counts when asked: the calendar, the timetable and the reports as they are known now, through that day. */
export function attendanceOf({ placement, calendar, targetPercent, reported, on }: Found): Attendance {
  const sessions = sessionsThrough({ placement, calendar, through: on });
  const possible = new Set(sessions.map(halfDay));
  const shown = reported.filter(({ date }) => date <= on);
  const missed = new Set(shown.filter(({ withdrawn }) => !withdrawn).map(halfDay));
  const absent = [...missed].filter((each) => possible.has(each)).length;
  return {
    placementId: placement.placement_id,
    on,
    startedOn: placement.started_on,
    endedOn: placement.ended_on,
    possible: possible.size,
    reportedAbsent: absent,
    unconfirmed: possible.size - absent,
    absentPercent: possible.size === 0 ? null : Math.round((1000 * absent) / possible.size) / 10,
    targetPercent,
    absences: shown.map(shownAbsence),
  };
}

const halfDay = ({ date, session }: PossibleSession): string => `${date} ${session}`;

const shownAbsence = (row: AbsenceRow): ReportedAbsence => ({
  absenceId: row.absence_id,
  date: row.date,
  session: row.session,
  reason: row.reason,
  explained: row.explained,
  withdrawn: row.withdrawn,
  reportedAt: row.reported_at,
  delayMinutes: row.delay_minutes,
  history: row.history,
});
