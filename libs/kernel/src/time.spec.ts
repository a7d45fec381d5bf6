import {
  addDays,
  dayInWords,
  daysBetween,
  epochOf,
  instant,
  instantAt,
  instantOfEpoch,
  isInstantText,
  isLocalDate,
  isLocalTime,
  localDateAt,
  weekdayOf,
  type Instant,
  type LocalDate,
  type LocalTime,
} from './time.ts';

const day = (text: string): LocalDate => text as LocalDate;
const nine = '09:00' as LocalTime;

describe('A school day', () => {
  it.each(['2026-02-28', '2024-02-29'])('is %s', (text) => expect(isLocalDate(text)).toBe(true));
  it.each(['2026-02-29', '2026-2-28', '28.02.2026', '', 20260228, '2026-02-28T00:00'])('is not %s', (text) =>
    expect(isLocalDate(text)).toBe(false),
  );
  it.each(['1900-01-01', '2199-12-31'])('may be %s', (text) => expect(isLocalDate(text)).toBe(true));
  it.each(['1899-12-31', '2200-01-01', '0000-01-01', '9999-12-31'])(
    'is not %s, from which no day can be reckoned',
    (text) => expect(isLocalDate(text)).toBe(false),
  );
  it('is read by people in words', () => expect(dayInWords(day('2026-09-04'))).toBe('4 September 2026'));
  it('adds days over the end of a month, and takes them away', () => {
    expect(addDays(day('2026-01-31'), 1)).toBe('2026-02-01');
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
  });
  it('counts days in both directions, over a year', () => {
    expect(daysBetween(day('2025-09-01'), day('2026-09-01'))).toBe(365);
    expect(daysBetween(day('2026-09-02'), day('2026-09-01'))).toBe(-1);
  });
  it('knows its weekday', () => expect([weekdayOf(day('2026-09-07')), weekdayOf(day('2026-09-13'))]).toEqual([1, 7]));
});

describe('A wall time', () => {
  it.each(['00:00', '23:59'])('is %s', (text) => expect(isLocalTime(text)).toBe(true));
  it.each(['24:00', '9:00', '09:60', '09:00:00', 'x09:00', 9])('is not %s', (text) =>
    expect(isLocalTime(text)).toBe(false),
  );
});

describe('A moment', () => {
  it.each([
    ['2026-03-27', '09:00:00.000Z'],
    ['2026-03-30', '08:00:00.000Z'],
    ['2026-10-23', '08:00:00.000Z'],
    ['2026-10-26', '09:00:00.000Z'],
  ])('at nine on %s, beside a clock change, is %s', (date, time) =>
    expect(instantAt(day(date), nine)).toBe(`${date}T${time}`),
  );
  it('is the same however its offset is written', () =>
    expect(instant('2026-07-01T09:00:00+01:00')).toBe('2026-07-01T08:00:00.000Z'));
  it('falls on the day the school’s calendar shows', () =>
    expect(localDateAt('2026-06-30T23:30:00.000Z' as Instant)).toBe('2026-07-01'));
  it('goes to milliseconds and back', () =>
    expect(instantOfEpoch(epochOf(instant('2026-09-07T08:00:00Z')))).toBe('2026-09-07T08:00:00.000Z'));
  it.each(['2026-09-07T08:00:00Z', '2026-09-07T08:00+01:00'])('is %s', (text) =>
    expect(isInstantText(text)).toBe(true),
  );
  it.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '1900-01-01T00:30:00+01:00', '2199-12-31T23:30:00-01:00'])(
    'is not %s, which lies beyond our years',
    (text) => expect(isInstantText(text)).toBe(false),
  );
  it.each(['2026-09-07', '2026-09-07T08:00:00', '2026-13-07T08:00:00Z', 1, 'x2026-09-07T08:00:00Z'])(
    'is not %s',
    (text) => expect(isInstantText(text)).toBe(false),
  );
});
