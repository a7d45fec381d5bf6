import type { LocalDate, LocalTime } from '#libs/kernel';
import type { SchoolCalendar } from './school-calendar.ts';
import {
  possibleSessions,
  sessionsOn,
  sessionStartsAt,
  timetableOn,
  type Timetable,
  type TimetableEntry,
} from './timetable.ts';

const on = (text: string) => text as LocalDate;
const entry = (weekday: TimetableEntry['weekday'], session: 'AM' | 'PM', start: string): TimetableEntry => ({
  weekday,
  session,
  start: start as LocalTime,
  end: '15:00' as LocalTime,
});

const mondays: Timetable = {
  effectiveFrom: on('2026-10-12'),
  entries: [entry(1, 'PM', '13:00'), entry(1, 'AM', '09:00'), entry(1, 'AM', '11:00')],
};
const tuesdays: Timetable = { effectiveFrom: on('2026-11-02'), entries: [entry(2, 'PM', '13:00')] };
const calendar: SchoolCalendar = {
  terms: [
    {
      name: 'Autumn 2026',
      from: on('2026-09-02'),
      to: on('2026-12-18'),
      halfTermFrom: on('2026-10-26'),
      halfTermTo: on('2026-10-30'),
    },
  ],
  closedDays: [on('2026-11-10')],
};

describe('The timetable of a day', () => {
  it.each([
    ['2026-10-11', undefined],
    ['2026-10-12', mondays],
    ['2026-11-01', mondays],
    ['2026-11-02', tuesdays],
  ])('on %s is the one that took effect last', (date, expected) => {
    expect(timetableOn([mondays, tuesdays], on(date))).toBe(expected);
    expect(timetableOn([tuesdays, mondays], on(date))).toBe(expected);
  });

  it('is, of two from one day, the one told later', () => {
    const corrected = { ...tuesdays, effectiveFrom: mondays.effectiveFrom };
    expect(timetableOn([mondays, corrected], on('2026-10-12'))).toBe(corrected);
  });

  it('holds the sessions of its weekday, morning first', () => {
    expect(sessionsOn(mondays, on('2026-10-12')).map(({ start }) => start)).toEqual(['09:00', '11:00', '13:00']);
    expect(sessionsOn(mondays, on('2026-10-13'))).toEqual([]);
  });
});

describe('Possible sessions', () => {
  const possible = (from: string, to: string, history = [mondays, tuesdays]) =>
    possibleSessions(history, { calendar, from: on(from), to: on(to) });

  it('are each half-day once, on school days, under the timetable of the day', () =>
    expect(possible('2026-10-01', '2026-11-17')).toEqual([
      { date: '2026-10-12', session: 'AM' },
      { date: '2026-10-12', session: 'PM' },
      { date: '2026-10-19', session: 'AM' },
      { date: '2026-10-19', session: 'PM' },
      { date: '2026-11-03', session: 'PM' },
      { date: '2026-11-17', session: 'PM' },
    ]));

  it('include both days asked about', () =>
    expect(possible('2026-10-12', '2026-10-12')).toEqual([
      { date: '2026-10-12', session: 'AM' },
      { date: '2026-10-12', session: 'PM' },
    ]));

  it('are none before there is a timetable', () => expect(possible('2026-09-02', '2026-12-18', [])).toEqual([]));
});

describe('The start of a session', () => {
  it.each([
    ['2026-03-27', '2026-03-27T09:00:00.000Z', 'the Friday before the clocks go forward'],
    ['2026-03-30', '2026-03-30T08:00:00.000Z', 'the Monday after the clocks went forward'],
    ['2026-10-23', '2026-10-23T08:00:00.000Z', 'the Friday before the clocks go back'],
    ['2026-10-26', '2026-10-26T09:00:00.000Z', 'the Monday after the clocks went back'],
  ])('of nine o’clock on %s is %s (%s)', (date, at) =>
    expect(sessionStartsAt(on(date), entry(1, 'AM', '09:00'))).toBe(at),
  );
});
