import fc from 'fast-check';
import { addDays, type LocalDate } from '#libs/kernel';
import { followedBy } from './followed-by.ts';
import { isSchoolDay, schoolDaysBetween, type SchoolCalendar } from './school-calendar.ts';

const on = (text: string) => text as LocalDate;
const term = (name: string, from: string, to: string) => ({ name, from: on(from), to: on(to) });
const autumn = term('Autumn', '2026-09-02', '2026-12-18');
const spring = term('Spring', '2027-01-05', '2027-03-26');
const summer = term('Summer', '2027-04-12', '2027-07-21');
const calendar = (terms: SchoolCalendar['terms'], ...closed: readonly string[]): SchoolCalendar => ({
  terms,
  closedDays: closed.map(on),
});

describe('A school’s calendar, once another is set', () => {
  it('is the first one where there was none', () => {
    expect(followedBy(undefined, calendar([autumn]))).toEqual(calendar([autumn]));
    expect(followedBy(null, calendar([autumn]))).toEqual(calendar([autumn]));
  });

  it('keeps the terms that were over, with their closed days', () => {
    const first = calendar([autumn, spring], '2026-09-04', '2027-02-01');
    const second = calendar([spring, summer], '2027-01-06');
    expect(followedBy(first, second)).toEqual(calendar([autumn, spring, summer], '2026-09-04', '2027-01-06'));
  });

  it('takes the new word for a term that both speak of, earlier ones included', () => {
    const corrected = calendar([{ ...autumn, from: on('2026-09-03') }, spring]);
    expect(followedBy(calendar([autumn], '2026-09-04'), corrected)).toEqual(corrected);
  });

  it('keeps training days and bank holidays apart, from whichever calendar knows them', () => {
    const first = { ...calendar([autumn]), insetDays: [on('2026-09-04')] };
    const second = { ...calendar([summer]), bankHolidays: [on('2027-05-03')] };
    expect(followedBy(first, second)).toEqual({
      terms: [autumn, summer],
      closedDays: [],
      insetDays: ['2026-09-04'],
      bankHolidays: ['2027-05-03'],
    });
  });

  it('loses no school day before the new one begins where no term reaches into it', () =>
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.nat({ max: 60 }), (gap, length) => {
        const from = addDays(spring.to, 1 + gap);
        const later = calendar([{ name: 'Later', from, to: addDays(from, length) }]);
        const before = calendar([autumn, spring], '2026-09-04');
        const days = (of: SchoolCalendar) => schoolDaysBetween(of, on('2026-09-01'), addDays(from, -1));
        expect(days(followedBy(before, later))).toEqual(days(before));
      }),
    ));
});

describe('A day on which a school is closed', () => {
  it.each([
    ['insetDays', '2026-09-04'],
    ['bankHolidays', '2026-09-07'],
  ] as const)('may be one of its %s', (list, date) => {
    expect(isSchoolDay(calendar([autumn]), on(date))).toBe(true);
    expect(isSchoolDay({ ...calendar([autumn]), [list]: [on(date)] }, on(date))).toBe(false);
  });
});
