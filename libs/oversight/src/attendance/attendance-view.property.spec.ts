import fc from 'fast-check';
import { addDays, type Instant, type LocalDate } from '#libs/kernel';
import { SESSIONS, type TimetableEntry } from '#libs/policy';
import { attendanceOf } from './attendance-view.ts';
import type { AbsenceRow, PlacementRow } from './attendance.tables.ts';

const first = '2026-09-01' as LocalDate;
const day = fc.nat({ max: 120 }).map((days) => addDays(first, days));
const entry: fc.Arbitrary<TimetableEntry> = fc.record({
  weekday: fc.constantFrom(1, 2, 3, 4, 5),
  session: fc.constantFrom(...SESSIONS),
  start: fc.constant('09:00' as TimetableEntry['start']),
  end: fc.constant('12:00' as TimetableEntry['end']),
});
const timetable = fc.record({ effectiveFrom: day, entries: fc.array(entry, { maxLength: 6 }) });
const placement: fc.Arbitrary<PlacementRow> = fc.record({
  placement_id: fc.constant('p-1'),
  trust_id: fc.constant('t-1'),
  school_id: fc.constant('s-1'),
  provider_id: fc.constant('v-1'),
  timetable: fc.constant([]),
  started_on: fc.option(day),
  ended_on: fc.option(day),
  timetables: fc.array(timetable, { maxLength: 3 }),
  pauses: fc.array(fc.record({ from: day, until: fc.option(day) }), { maxLength: 2 }),
});
const absence: fc.Arbitrary<AbsenceRow> = fc.record({
  placement_id: fc.constant('p-1'),
  absence_id: fc.uuid(),
  date: day,
  session: fc.constantFrom(...SESSIONS),
  reason: fc.constant('illness'),
  explained: fc.boolean(),
  withdrawn: fc.boolean(),
  delay_minutes: fc.integer(),
  reported_at: fc.constant('2026-09-01T08:00:00.000Z' as Instant),
  history: fc.constant([]),
});
const calendar = fc.record({
  terms: fc
    .tuple(day, fc.nat({ max: 90 }))
    .map(([from, length]) => [{ name: 'Autumn', from, to: addDays(from, length) }]),
  closedDays: fc.array(day, { maxLength: 5 }),
});
const found = fc.record({
  placement,
  calendar: fc.option(calendar),
  targetPercent: fc.constant(null),
  reported: fc.array(absence, { maxLength: 40 }),
});

describe('Attendance, whatever was recorded', () => {
  it('is the sessions reported absent and those unconfirmed, none of them twice', () =>
    fc.assert(
      fc.property(found, day, (recorded, on) => {
        const { possible, reportedAbsent, unconfirmed } = attendanceOf({ ...recorded, on });
        expect(reportedAbsent + unconfirmed).toBe(possible);
        expect(Math.min(possible, reportedAbsent, unconfirmed)).toBeGreaterThanOrEqual(0);
      }),
    ));

  it('never grows less from one day to the next', () =>
    fc.assert(
      fc.property(found, day, (recorded, on) => {
        const [before, after] = [on, addDays(on, 1)].map((date) => attendanceOf({ ...recorded, on: date }));
        expect(after!.possible).toBeGreaterThanOrEqual(before!.possible);
        expect(after!.reportedAbsent).toBeGreaterThanOrEqual(before!.reportedAbsent);
      }),
    ));
});
