import fc from 'fast-check';
import { addDays } from '#libs/kernel';
import { dueOnSchoolDay, NATIONAL_BASELINE, type SchoolCalendar } from '#libs/policy';
import { day, filesOf, tell } from '../spec/telling.ts';
import { within } from './duties/raising.ts';

const BEGINNING = day('2026-08-24');
const ahead = (max: number) => fc.nat({ max }).map((days) => addDays(BEGINNING, days));

/** Two terms with a break in the first, which may begin and end on any weekday and on days on which the school is closed. */
const calendars: fc.Arbitrary<SchoolCalendar> = fc
  .record({
    starts: fc.nat({ max: 14 }),
    half: fc.integer({ min: 5, max: 30 }),
    closedDays: fc.array(ahead(150), { maxLength: 12 }),
    insetDays: fc.array(ahead(30), { maxLength: 6 }),
  })
  .map(({ starts, half, ...closed }) => {
    const after = (days: number) => addDays(BEGINNING, starts + days);
    const autumn = { name: 'Autumn', from: after(0), to: after(2 * half + 9) };
    return {
      ...closed,
      terms: [
        { ...autumn, halfTermFrom: after(half), halfTermTo: after(half + 8) },
        { name: 'Spring', from: after(2 * half + 24), to: after(2 * half + 80) },
      ],
    };
  });

const NAMED = [
  ['reintegration', 'reintegrationDays'],
  ['move-on', 'reintegrationDays'],
  ['education-continuity', 'educationContinuityDays'],
  ['left-roll-decision', 'decisionDays'],
  ['direction-review', 'directionReviewDays'],
] as const;

describe('The day by which an event says that something is due', () => {
  it.each(NAMED)('is the one on which its duty is: %s', (kind, name) =>
    fc.assert(
      fc.property(calendars, ahead(200), (calendar, on) => {
        const { school } = filesOf([tell('2026-08-01', 'school', 'SchoolCalendarSet', calendar)]);
        const { parameters } = NATIONAL_BASELINE;
        const due = within(kind, school)(
          { on, recordedAt: '' as never, id: 'e-1' as never, position: 1 },
          NATIONAL_BASELINE,
        );
        expect(due).toBe(dueOnSchoolDay(on, name, { parameters, calendar }));
      }),
    ),
  );
});
