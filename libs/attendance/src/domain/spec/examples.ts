import type { Instant, LocalDate, LocalTime } from '#libs/kernel';
import { instantAt } from '#libs/kernel';
import type { Session } from '#libs/policy';
import type { Asked, PlacementDay } from '../context.ts';
import type { AttendanceEvent } from '../events.ts';
import type { AbsenceId, Missed } from '../vocabulary.ts';

/** Examples for the specs of this context: one placement from Monday 7 September 2026, seen on Friday the 11th. */
export const day = (text: string): LocalDate => text as LocalDate;
export const [first, second] = ['absence-1', 'absence-2'] as [AbsenceId, AbsenceId];
export const monday = day('2026-09-07');
export const ill: Missed = { date: monday, session: 'AM', reason: 'illness' };

export const asked = (change: Partial<Asked> = {}): Asked => ({
  occurredAt: '2026-09-07T08:10:00.000Z' as Instant,
  today: day('2026-09-11'),
  absenceId: first,
  placementId: 'p-1',
  ...change,
});

export const expected = (session: Session, time: string, date = monday): PlacementDay['expected'][number] => ({
  session,
  start: time as LocalTime,
  beganAt: instantAt(date, time as LocalTime),
});

export const placementDay = (change: Partial<PlacementDay> = {}): PlacementDay => ({
  scope: { trustId: 't-1', schoolId: 's-1', providerId: 'v-1' },
  startedOn: monday,
  endedOn: undefined,
  expected: [expected('AM', '09:00'), expected('PM', '13:00')],
  ...change,
});

type Reported = Extract<AttendanceEvent, { type: 'AbsenceReported' }>['data'];
export const reported = (change: Partial<Reported> = {}): AttendanceEvent => ({
  type: 'AbsenceReported',
  data: { placementId: 'p-1', absenceId: first, ...ill, delayMinutes: 10, afterEnd: false, ...change },
});
export const withdrawn: AttendanceEvent = {
  type: 'AbsenceCorrected',
  data: { absenceId: first, from: ill, withdrawn: true, reason: 'reported-in-error' },
};
