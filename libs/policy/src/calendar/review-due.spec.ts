import type { LocalDate } from '#libs/kernel';
import { HALF_A_TERM_DAYS, reviewDueBy } from './review-due.ts';
import type { SchoolCalendar } from './school-calendar.ts';

const on = (text: string) => text as LocalDate;
const calendar: SchoolCalendar = {
  terms: [
    {
      name: 'Autumn 2026',
      from: on('2026-09-02'),
      to: on('2026-12-18'),
      halfTermFrom: on('2026-10-26'),
      halfTermTo: on('2026-10-30'),
    },
    { name: 'Spring 2027', from: on('2027-01-05'), to: on('2027-02-12') },
  ],
  closedDays: [],
};

describe('The next review is due by', () => {
  it.each([
    ['2026-09-02', 42, '2026-10-23', 'the end of a half-term that is longer than six weeks'],
    ['2026-10-01', 42, '2026-11-12', 'six weeks on, into the next half-term'],
    ['2026-11-10', 42, '2027-01-05', 'the first school day, where six weeks end in a holiday'],
    ['2026-09-11', 42, '2026-10-23', 'six weeks on, where both are the same day'],
    ['2026-09-14', 42, '2026-11-02', 'the first school day after a half-term break'],
    ['2026-09-02', 41, '2026-10-13', 'the trust’s own days, where they are fewer than half a term'],
    ['2026-12-14', 14, '2027-01-05', 'the first school day, where the trust’s own days end in a holiday'],
    ['2026-09-02', 56, '2026-11-02', 'the trust’s own days, where they are more'],
    ['2027-02-01', 42, '2027-03-15', 'so many days, where the calendar ends before'],
    ['2027-06-01', 42, '2027-07-13', 'so many days, where the calendar has ended'],
  ])('held on %s, at most %i days: %s (%s)', (heldOn, days, due) =>
    expect(reviewDueBy(on(heldOn), days, calendar)).toBe(due),
  );

  it('so many days on where there is no calendar', () =>
    expect(reviewDueBy(on('2026-09-02'), HALF_A_TERM_DAYS)).toBe('2026-10-14'));
});
