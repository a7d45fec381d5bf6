import type { LocalDate } from '#libs/kernel';
import { schoolDayFrom } from './school-day-from.ts';

const day = (text: string) => text as LocalDate;
const calendar = {
  terms: [
    { name: 'Autumn', from: day('2026-09-02'), to: day('2026-12-18') },
    { name: 'Spring', from: day('2027-01-05'), to: day('2027-03-26') },
  ],
  closedDays: [day('2026-11-02')],
};

describe('The first school day from a date on', () => {
  it.each([
    ['is that day, where the school is open', '2026-11-03', '2026-11-03'],
    ['is the next, behind a weekend and a closed day', '2026-10-31', '2026-11-03'],
    ['is the first of the next term in a holiday', '2026-12-25', '2027-01-05'],
    ['is the date itself behind the calendar’s end', '2027-03-28', '2027-03-28'],
    ['is the date itself before its beginning', '2026-08-20', '2026-08-20'],
  ])('%s', (_, date, first) => expect(schoolDayFrom(calendar, day(date))).toBe(first));

  it('is the date itself where nobody set a calendar', () => {
    expect(schoolDayFrom(undefined, day('2026-12-25'))).toBe('2026-12-25');
    expect(schoolDayFrom({ terms: [], closedDays: [] }, day('2026-12-25'))).toBe('2026-12-25');
  });
});
