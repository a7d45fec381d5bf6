import { streamName, type LocalTime, type StudentId } from '#libs/kernel';
import type { TimetableEntry } from '#libs/policy';
import { student, type Flag } from '#libs/students';
import type { TestGround } from '#libs/testing';
import { ProviderPoliciesFromStreams } from '../standing/provider-policies.ts';
import { deliverTo, openWorld } from '../spec/delivery.ts';
import { cleared, day, proposed, schoolId, started, trustId, type World } from '../spec/world.ts';
import { watchRegistrationThreshold } from './watch-registration-threshold.ts';

const time = (text: string) => text as LocalTime;
const WEEKDAYS = [1, 2, 3, 4, 5] as const;
/** Mornings of three hours, and on so many days an afternoon of as many: 15 hours a week and more. */
const week = (afternoons: number): readonly TimetableEntry[] => [
  ...WEEKDAYS.map((weekday) => ({ weekday, session: 'AM', start: time('09:00'), end: time('12:00') }) as const),
  ...WEEKDAYS.slice(0, afternoons).map(
    (weekday) => ({ weekday, session: 'PM', start: time('12:30'), end: time('15:30') }) as const,
  ),
];

const watch = watchRegistrationThreshold(new ProviderPoliciesFromStreams());
const provider = streamName('provider', 'provider-1');
let ground: TestGround;
let world: World;
let own: number;

beforeEach(async () => {
  ({ ground, world } = await openWorld());
  own = (await ground.standing(provider, 0)).length;
});

const deliver = () => deliverTo(watch, ground);
const raised = () => ground.standing(provider, own);

async function attends(
  n: number,
  { flags = [], afternoons = 1 }: { flags?: readonly Flag[]; afternoons?: number } = {},
) {
  const studentId = `student-of-${n}` as StudentId;
  await world.record(student, studentId, {
    type: 'StudentEnrolled',
    data: { studentId, trustId, schoolId, yearGroup: 9, flags, externalIds: [] },
  });
  const change = { studentId, timetable: week(afternoons), commissioningSchoolId: `school-${n}` as never };
  await world.toPlacement(`p-${n}`, proposed(`p-${n}`, change), started);
}

const reached = (fullTimeStudents: number, entitledStudents: number, placements: readonly string[]) => ({
  type: 'RegistrationThresholdReached',
  data: { on: '2026-09-04', fullTimeStudents, entitledStudents, placements },
});

describe('Eighteen hours a week at a provider that is no school', () => {
  it('of five students from five schools raise the concern, of which no school knew [F-3.1 violated]', async () => {
    for (const n of [1, 2, 3, 4]) await attends(n);
    await deliver();
    expect(await raised()).toStrictEqual([]);
    await attends(5);
    await deliver();
    await deliver();
    expect(await raised()).toStrictEqual([reached(5, 0, ['p-1', 'p-2', 'p-3', 'p-4', 'p-5'])]);
  });

  it.each<Flag>(['ehcp', 'looked-after'])('of one student are enough: %s', async (flag) => {
    await attends(1, { flags: [flag] });
    await deliver();
    expect(await raised()).toStrictEqual([reached(1, 1, ['p-1'])]);
  });

  it('are not fifteen, whoever attends [F-3.1 kept]', async () => {
    for (const n of [1, 2, 3, 4, 5]) await attends(n, { flags: ['ehcp'], afternoons: 0 });
    await deliver();
    expect(await raised()).toStrictEqual([]);
  });

  it('are what two placements of one student come to together', async () => {
    await attends(1, { flags: ['ehcp'], afternoons: 0 });
    const change = { studentId: 'student-of-1' as StudentId, timetable: week(0).slice(0, 1) };
    await world.toPlacement('p-9', proposed('p-9', change), started);
    await deliver();
    expect(await raised()).toStrictEqual([reached(1, 1, ['p-1', 'p-9'])]);
  });

  it('come about by a plan, or a timetable, that came later', async () => {
    await attends(1);
    await deliver();
    await world.record(student, 'student-of-1', { type: 'StudentFlagsSet', data: { flags: ['ehcp'] } });
    await deliver();
    expect(await raised()).toStrictEqual([reached(1, 1, ['p-1'])]);
    await attends(2, { flags: ['looked-after'], afternoons: 0 });
    await world.toProvider(cleared);
    await world.toPlacement('p-2', {
      type: 'TimetableChanged',
      data: { timetable: week(1), effectiveFrom: day('2026-09-07') },
    });
    await deliver();
    expect((await raised()).slice(2)).toStrictEqual([reached(2, 2, ['p-1', 'p-2'])]);
  });
});
