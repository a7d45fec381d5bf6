import type { AttendanceEvent } from '#libs/attendance';
import type { SchoolEvent } from '#libs/governance';
import { idIn } from '#libs/kernel';
import type { PlacementEvent } from '#libs/placements';
import { followedBy } from '#libs/policy';
import { projection, tableFold, type Recorded } from '#libs/read-store';
import { absences, placements, schools } from './attendance.tables.ts';
import type { AbsenceRow, SchoolRow } from './attendance.tables.ts';

type Corrected = Extract<AttendanceEvent, { type: 'AbsenceCorrected' | 'AbsenceExplained' }>;

const absenceKey = ({ stream, data }: Recorded<AttendanceEvent>) => [idIn(stream), data.absenceId];

/** What stood until now, kept with the moment and the reason of the change. */
const kept = (
  { date, session, reason, history }: AbsenceRow,
  { metadata, type }: Recorded<Corrected>,
  because: string,
): AbsenceRow['history'] => [
  ...history,
  { date, session, reason, until: metadata.recordedAt, changedBy: type, because },
];

const absenceFold = tableFold(absences)<AttendanceEvent>({
  key: absenceKey,
  steps: {
    AbsenceReported: (_, { stream, data, metadata }) => ({
      placement_id: idIn(stream),
      absence_id: data.absenceId,
      date: data.date,
      session: data.session,
      reason: data.reason,
      explained: false,
      withdrawn: false,
      delay_minutes: data.delayMinutes,
      reported_at: metadata.occurredAt,
      history: [],
    }),
    AbsenceExplained: (row, event) =>
      row && { ...row, explained: true, reason: event.data.reason, history: kept(row, event, event.data.explainedBy) },
    AbsenceCorrected: (row, event) => {
      if (!row) return row;
      const history = kept(row, event, event.data.reason);
      return 'to' in event.data ? { ...row, ...event.data.to, history } : { ...row, withdrawn: true, history };
    },
  },
});

const placementFold = tableFold(placements)<PlacementEvent>({
  steps: {
    PlacementProposed: (_, { data }) => ({
      placement_id: data.placementId,
      trust_id: data.trustId,
      school_id: data.commissioningSchoolId,
      provider_id: data.providerId,
      timetable: data.timetable,
      started_on: null,
      ended_on: null,
      timetables: [],
      pauses: [],
    }),
    OffSiteNoticeIssued: (row, { data }) => row && { ...row, timetable: data.timetable },
    PlacementStarted: (row, { data: { startedOn } }) =>
      row && { ...row, started_on: startedOn, timetables: [{ effectiveFrom: startedOn, entries: row.timetable }] },
    TimetableChanged: (row, { data: { timetable, effectiveFrom } }) =>
      row && {
        ...row,
        timetable,
        timetables: row.started_on === null ? [] : [...row.timetables, { effectiveFrom, entries: timetable }],
      },
    PlacementPaused: (row, { data: { from } }) => row && { ...row, pauses: [...row.pauses, { from, until: null }] },
    PlacementResumed: (row, { data: { from } }) =>
      row && { ...row, pauses: row.pauses.map((pause) => ({ ...pause, until: pause.until ?? from })) },
    PlacementCeased: (row, { data: { ceasedOn } }) => row && { ...row, ended_on: ceasedOn },
  },
});

const unset = (schoolId: string): SchoolRow => ({ school_id: schoolId, calendar: null, target_percent: null });

const schoolFold = tableFold(schools)<SchoolEvent>({
  steps: {
    SchoolCalendarSet: (row, { stream, data }) => ({
      ...(row ?? unset(idIn(stream))),
      calendar: followedBy(row?.calendar, data),
    }),
    AttendanceTargetSet: (row, { stream, data }) => ({ ...(row ?? unset(idIn(stream))), target_percent: data.percent }),
  },
});

/** What sessions there were, and which were reported absent: counted when asked, as at a day. */
export const attendanceProjection = projection<PlacementEvent | AttendanceEvent | SchoolEvent>({
  name: 'attendance',
  version: 2,
  folds: [placementFold, absenceFold, schoolFold],
});
