import fc from 'fast-check';
import { addDays, weekdayOf, type LocalDate } from '#libs/kernel';
import {
  addSchoolDays,
  clearSchoolDaysBefore,
  endOfHalfTermAfter,
  halfTermsOf,
  isSchoolDay,
  isTermTime,
  schoolDaysBetween,
  type SchoolCalendar,
} from './school-calendar.ts';

const on = (text: string) => text as LocalDate;

/** Autumn with a half-term break and a training day (Friday 4 September), spring without a break. */
const calendar: SchoolCalendar = {
  terms: [
    {
      name: 'Autumn 2026',
      from: on('2026-09-02'),
      to: on('2026-12-18'),
      halfTermFrom: on('2026-10-26'),
      halfTermTo: on('2026-10-30'),
    },
    { name: 'Spring 2027', from: on('2027-01-05'), to: on('2027-03-26') },
  ],
  closedDays: [on('2026-09-04')],
};

const anyDay = fc.integer({ min: 0, max: 240 }).map((days) => addDays(on('2026-08-20'), days));

describe('A school day', () => {
  it.each([
    ['2026-09-01', false, 'the day before term'],
    ['2026-09-02', true, 'the first day of term'],
    ['2026-09-04', false, 'a closed day'],
    ['2026-09-05', false, 'a Saturday'],
    ['2026-09-06', false, 'a Sunday'],
    ['2026-10-23', true, 'the last day before the half-term break'],
    ['2026-10-26', false, 'the first day of the break'],
    ['2026-10-30', false, 'the last day of the break'],
    ['2026-11-02', true, 'the first day after the break'],
    ['2026-12-18', true, 'the last day of term'],
    ['2026-12-21', false, 'a holiday'],
    ['2027-01-05', true, 'a term without a break'],
    ['2027-03-29', false, 'after the calendar’s end'],
  ])('%s: %s (%s)', (date, open) => expect(isSchoolDay(calendar, on(date))).toBe(open));

  it('is one only in term time', () => {
    expect(isTermTime(calendar, on('2026-09-05'))).toBe(true);
    expect(isTermTime(calendar, on('2026-10-28'))).toBe(false);
    expect(isTermTime(calendar, on('2026-12-25'))).toBe(false);
  });

  it.each([{ halfTermFrom: on('2026-10-26') }, { halfTermTo: on('2026-10-30') }])(
    'is never lost to a break of which only one end is known: %o',
    (end) => {
      const odd = { terms: [{ name: 'Autumn', from: on('2026-09-02'), to: on('2026-12-18'), ...end }], closedDays: [] };
      expect(isSchoolDay(odd, on('2026-10-28'))).toBe(true);
      expect(halfTermsOf(odd)).toEqual([{ from: '2026-09-02', to: '2026-12-18' }]);
    },
  );
});

describe('Half-terms', () => {
  it('are the two halves of a term with a break, and the whole of one without', () =>
    expect(halfTermsOf(calendar)).toEqual([
      { from: '2026-09-02', to: '2026-10-25' },
      { from: '2026-10-31', to: '2026-12-18' },
      { from: '2027-01-05', to: '2027-03-26' },
    ]));

  it.each([
    ['2026-08-20', '2026-10-23'],
    ['2026-10-23', '2026-10-23'],
    ['2026-10-24', '2026-12-18'],
    ['2026-11-02', '2026-12-18'],
    ['2026-12-24', '2027-03-26'],
    ['2027-03-27', undefined],
  ])('after %s the present or next one ends with the school day %s', (date, end) =>
    expect(endOfHalfTermAfter(calendar, on(date))).toBe(end),
  );
});

describe('Counting school days', () => {
  it('counts both ends', () =>
    expect(schoolDaysBetween(calendar, on('2026-09-02'), on('2026-09-08'))).toEqual([
      '2026-09-02',
      '2026-09-03',
      '2026-09-07',
      '2026-09-08',
    ]));

  it('counts a single day', () =>
    expect(schoolDaysBetween(calendar, on('2026-09-02'), on('2026-09-02'))).toEqual(['2026-09-02']));

  it('counts nothing backwards', () =>
    expect(schoolDaysBetween(calendar, on('2026-09-08'), on('2026-09-02'))).toEqual([]));

  it.each([
    ['2026-09-03', 1, '2026-09-07'],
    ['2026-10-22', 2, '2026-11-02'],
    ['2026-08-01', 1, '2026-09-02'],
    ['2026-09-02', 1, '2026-09-03'],
    ['2026-10-28', 1, '2026-11-02'],
    ['2027-03-25', 1, '2027-03-26'],
    ['2027-03-25', 2, undefined],
  ])('from %s, %i on is %s', (date, count, expected) =>
    expect(addSchoolDays(calendar, on(date), count)).toBe(expected),
  );

  it.each([0, -1, 1.5])('refuses to go %d days on', (count) =>
    expect(() => addSchoolDays(calendar, on('2026-09-03'), count)).toThrow(
      new RangeError(`${count} is no number of school days ahead`),
    ),
  );

  it('lands on a school day, with as many school days on the way', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (date, count) => {
        const landed = addSchoolDays(calendar, date, count);
        if (landed === undefined) return;
        expect(isSchoolDay(calendar, landed)).toBe(true);
        expect(schoolDaysBetween(calendar, addDays(date, 1), landed)).toHaveLength(count);
      }),
    ));

  it('counts no weekend, and splits without remainder at any day', () =>
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (...days) => {
        const [from, middle, to] = [...days].sort() as [LocalDate, LocalDate, LocalDate];
        const all = schoolDaysBetween(calendar, from, to);
        expect(all.every((day) => weekdayOf(day) < 6)).toBe(true);
        expect(all).toEqual([
          ...schoolDaysBetween(calendar, from, middle),
          ...schoolDaysBetween(calendar, addDays(middle, 1), to),
        ]);
      }),
    ));
});

describe('Clear school days before a direction begins (F-1.2)', () => {
  it.each([
    ['2026-09-07', '2026-09-10', 2, 'Monday to Thursday: Tuesday and Wednesday'],
    ['2026-09-07', '2026-09-09', 1, 'Monday to Wednesday: Tuesday alone'],
    ['2026-09-10', '2026-09-15', 2, 'over a weekend: Friday and Monday'],
    ['2026-10-22', '2026-11-03', 2, 'over the half-term: the Friday before it and the Monday after it'],
    ['2026-10-23', '2026-11-03', 1, 'a notice on the last day before the half-term: the Monday after it alone'],
    ['2026-10-23', '2026-11-04', 2, 'a notice on the last day before the half-term: Monday and Tuesday after it'],
    ['2026-09-02', '2026-09-07', 1, 'a closed day is not clear'],
    ['2026-09-08', '2026-09-08', 0, 'the same day'],
    ['2026-09-09', '2026-09-08', 0, 'notice given afterwards'],
  ])('%s before %s: %i (%s)', (givenOn, firstDay, clear) =>
    expect(clearSchoolDaysBefore(calendar, on(givenOn), on(firstDay))).toBe(clear),
  );
});
