import { absences, type AbsenceId, type AttendanceEvent } from '#libs/attendance';
import { school, type SchoolEvent } from '#libs/governance';
import { streamName, type LocalTime } from '#libs/kernel';
import type { Session, TimetableEntry } from '#libs/policy';
import type { TestGround } from '#libs/testing';
import { SurroundingsFromStreams } from '../standing/surroundings.ts';
import { deliverTo, openWorld } from '../spec/delivery.ts';
import { day, proposed, schoolId, started, type World } from '../spec/world.ts';
import { followAttendance } from './follow-attendance.ts';

/** The clock shows Friday 4 September 2026; the placement began on that day, with a morning and an afternoon. */
const friday = day('2026-09-04');
const time = (text: string) => text as LocalTime;
const timetable: readonly TimetableEntry[] = [
  { weekday: 5, session: 'AM', start: time('09:00'), end: time('12:00') },
  { weekday: 5, session: 'PM', start: time('13:00'), end: time('15:00') },
];
const calendar: SchoolEvent = {
  type: 'SchoolCalendarSet',
  data: { terms: [{ name: 'Autumn', from: day('2026-09-01'), to: day('2026-12-18') }], closedDays: [] },
};
const target = (percent: number): SchoolEvent => ({ type: 'AttendanceTargetSet', data: { percent } });
const absence = (session: Session): AttendanceEvent => ({
  type: 'AbsenceReported',
  data: {
    absenceId: `absence-${session}` as AbsenceId,
    placementId: 'p-1',
    date: friday,
    session,
    reason: 'not-known',
    delayMinutes: 0,
    afterEnd: false,
  },
});
const fell = (absent: number, attendancePercent: number, targetPercent: number) => ({
  type: 'AttendanceFellBelowTarget',
  data: { on: '2026-09-04', possible: 2, absent, attendancePercent, targetPercent, interventionBy: '2026-09-14' },
});

const follow = followAttendance(new SurroundingsFromStreams());
let ground: TestGround;
let world: World;

beforeEach(async () => {
  ({ ground, world } = await openWorld());
  await world.record(school, schoolId, calendar);
  await world.toPlacement('p-1', proposed('p-1', { timetable }), started);
});

const deliver = () => deliverTo(follow, ground);
const added = () => ground.standing(streamName('placement', 'p-1'), 2);

describe('An absence', () => {
  it('that takes attendance below the school’s target has an intervention due, once', async () => {
    await world.record(school, schoolId, target(90));
    await world.record(absences, 'p-1', absence('AM'));
    await deliver();
    await deliver();
    expect(await added()).toStrictEqual([fell(1, 50, 90)]);
  });

  it('goes by the policy’s target where the school has none', async () => {
    await world.record(absences, 'p-1', absence('AM'));
    await deliver();
    expect(await added()).toStrictEqual([fell(1, 50, 95)]);
  });

  it('that leaves attendance on target asks for nothing', async () => {
    await world.record(school, schoolId, target(50));
    await world.record(absences, 'p-1', absence('AM'));
    await deliver();
    expect(await added()).toStrictEqual([]);
  });

  it('that was withdrawn, or of a session that there was none of, does not count', async () => {
    const { data } = absence('AM') as Extract<AttendanceEvent, { type: 'AbsenceReported' }>;
    const { absenceId, date, session, reason } = data;
    await world.record(absences, 'p-1', absence('AM'), {
      type: 'AbsenceCorrected',
      data: { absenceId, from: { date, session, reason }, withdrawn: true, reason: 'reported-in-error' },
    });
    await deliver();
    expect(await added()).toStrictEqual([]);
  });
});
