import type { AbsenceId, AttendanceEvent } from '#libs/attendance';
import type { SchoolEvent } from '#libs/governance';
import type { LocalDate, PlacementId } from '#libs/kernel';
import type { PlacementEvent } from '#libs/placements';
import type { TimetableEntry } from '#libs/policy';

/** Examples for the specs: what may happen to placements at one school in the autumn of 2026. */
export const day = (text: string): LocalDate => text as LocalDate;

const half = (weekday: TimetableEntry['weekday'], session: 'AM' | 'PM') =>
  ({ weekday, session, start: '09:00', end: '12:00' }) as TimetableEntry;
export const [mondays, tuesdays, thursdays] = [half(1, 'AM'), half(2, 'AM'), half(4, 'PM')];

export const calendar: SchoolEvent = {
  type: 'SchoolCalendarSet',
  data: {
    terms: [
      {
        name: 'Autumn 2026',
        from: day('2026-09-02'),
        to: day('2026-12-18'),
        halfTermFrom: day('2026-10-26'),
        halfTermTo: day('2026-10-30'),
      },
    ],
    closedDays: [day('2026-11-12')],
  },
};
/** Set later on: what was counted in the autumn stays counted. */
export const nextCalendar: SchoolEvent = {
  type: 'SchoolCalendarSet',
  data: { terms: [{ name: 'Spring 2027', from: day('2027-01-05'), to: day('2027-01-05') }], closedDays: [] },
};
export const target: SchoolEvent = { type: 'AttendanceTargetSet', data: { percent: 95 } };
export const proposed = (placementId: string): PlacementEvent => ({
  type: 'PlacementProposed',
  data: {
    placementId: placementId as PlacementId,
    trustId: 't-1',
    commissioningSchoolId: 's-1',
    studentId: 'st-1',
    providerId: 'v-1',
    reason: 'add-value',
    objectives: [],
    timetable: [tuesdays, thursdays],
    externalIds: [],
  } as never,
});
export const started = (startedOn: string): PlacementEvent => ({
  type: 'PlacementStarted',
  data: { startedOn: day(startedOn), siteId: 'site-1' as never, evidenceRecordedLate: [] },
});
export const ceased = (ceasedOn: string): PlacementEvent => ({
  type: 'PlacementCeased',
  data: { ground: 'danger', ceasedOn: day(ceasedOn), by: 'head' },
});
export const paused = (from: string): PlacementEvent => ({
  type: 'PlacementPaused',
  data: { from: day(from), reason: 'illness' },
});
export const resumed = (from: string): PlacementEvent => ({ type: 'PlacementResumed', data: { from: day(from) } });
export const timetabled = (effectiveFrom: string, ...timetable: TimetableEntry[]): PlacementEvent => ({
  type: 'TimetableChanged',
  data: { effectiveFrom: day(effectiveFrom), timetable },
});
export const missed = (date: string, session: 'AM' | 'PM') =>
  ({ date: day(date), session, reason: 'not-known' }) as const;
export const absent = (absenceId: string, date: string, session: 'AM' | 'PM'): AttendanceEvent => ({
  type: 'AbsenceReported',
  data: {
    placementId: 'p-1',
    absenceId: absenceId as AbsenceId,
    ...missed(date, session),
    delayMinutes: 5,
    afterEnd: false,
  },
});
export const explained = (absenceId: string): AttendanceEvent => ({
  type: 'AbsenceExplained',
  data: { absenceId: absenceId as AbsenceId, reason: 'illness', explainedBy: 'parent' },
});
export const moved = (absenceId: string, from: string, to: string, session: 'AM' | 'PM'): AttendanceEvent => ({
  type: 'AbsenceCorrected',
  data: {
    absenceId: absenceId as AbsenceId,
    from: missed(from, session),
    to: missed(to, session),
    reason: 'wrong-session',
  },
});
export const withdrawn = (absenceId: string, date: string): AttendanceEvent => ({
  type: 'AbsenceCorrected',
  data: {
    absenceId: absenceId as AbsenceId,
    from: missed(date, 'AM'),
    withdrawn: true,
    reason: 'reported-in-error',
  },
});
