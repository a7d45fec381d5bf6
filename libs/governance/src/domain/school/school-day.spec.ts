import { fold, type LocalDate, type LocalTime, type SchoolId, type TrustId } from '#libs/kernel';
import type { SchoolCalendar, Term } from '#libs/policy';
import { deciderSpec, fixedId } from '#libs/testing';
import type { SessionTimes } from './school-day.ts';
import { school, type SchoolEvent } from './school.ts';
import { setAttendanceTarget } from './set-attendance-target.ts';
import { setSchoolCalendar } from './set-school-calendar.ts';
import { setSessionTimes } from './set-session-times.ts';

const schoolId = fixedId(2) as SchoolId;
const trustId = fixedId(1) as TrustId;
const registered: SchoolEvent = { type: 'SchoolRegistered', data: { schoolId, trustId, name: 'Hill School' } };
const day = (text: string) => text as LocalDate;
const at = (text: string) => text as LocalTime;
const autumn: Term = {
  name: 'Autumn',
  from: day('2026-09-02'),
  to: day('2026-12-18'),
  halfTermFrom: day('2026-10-26'),
  halfTermTo: day('2026-10-30'),
};
const spring: Term = { name: 'Spring', from: day('2027-01-04'), to: day('2027-03-26') };
const calendar: SchoolCalendar = { terms: [autumn, spring], closedDays: [day('2026-11-27')] };
const times: SessionTimes = {
  am: { start: at('08:50'), end: at('12:10') },
  pm: { start: at('13:00'), end: at('15:20') },
};

describe('Setting a school’s calendar', () => {
  const given = deciderSpec(school, setSchoolCalendar);
  const set = (change: Partial<Term>) => ({ terms: [{ ...autumn, ...change }, spring], closedDays: [] });

  it('is recorded once', () =>
    given(registered).when(calendar).thenOnce({ type: 'SchoolCalendarSet', data: calendar }));
  it('keeps training days and bank holidays apart from other closed days', () => {
    const told = { ...calendar, insetDays: [day('2026-09-03')], bankHolidays: [day('2026-12-25')] };
    given(registered).when(told).thenOnce({ type: 'SchoolCalendarSet', data: told });
  });
  it('adds the next terms without losing those that are over', () => {
    const [first, next] = [
      { terms: [autumn], closedDays: [day('2026-11-27')] },
      { terms: [spring], closedDays: [] },
    ];
    const events: readonly SchoolEvent[] = [registered, { type: 'SchoolCalendarSet', data: first }];
    given(...events)
      .when(next)
      .thenOnce({ type: 'SchoolCalendarSet', data: next });
    expect(fold(school, [...events, { type: 'SchoolCalendarSet', data: next }])).toMatchObject({ calendar });
  });
  it('takes a term and a half-term of one day', () => {
    const oneDay = { terms: [{ ...spring, to: spring.from }], closedDays: [] };
    given(registered).when(oneDay).then({ type: 'SchoolCalendarSet', data: oneDay });
    const shortBreak = set({ halfTermTo: day('2026-10-26') });
    given(registered).when(shortBreak).then({ type: 'SchoolCalendarSet', data: shortBreak });
  });
  it.each([
    ['ends before it begins', set({ to: day('2026-09-01') })],
    ['begins with its half-term', set({ halfTermFrom: autumn.from })],
    ['ends with its half-term', set({ halfTermTo: autumn.to })],
    ['has a half-term that ends before it begins', set({ halfTermTo: day('2026-10-25') })],
    ['has half a half-term', { terms: [{ ...spring, halfTermFrom: day('2027-02-15') }], closedDays: [] }],
    ['has the other half of one', { terms: [{ ...spring, halfTermTo: day('2027-02-19') }], closedDays: [] }],
    ['begins on the last day of the one before', set({ to: spring.from })],
  ])('takes no term that %s (calendar-out-of-order)', (_, command) =>
    given(registered).when(command).thenRejected('calendar-out-of-order'),
  );
  it('takes no term that ends before it begins, without a half-term too (calendar-out-of-order)', () =>
    given(registered)
      .when({ terms: [{ ...spring, to: day('2027-01-03') }], closedDays: [] })
      .thenRejected('calendar-out-of-order'));
  it('needs a school (not-found)', () => given().when(calendar).thenRejected('not-found'));
});

describe('Setting a school’s sessions', () => {
  const given = deciderSpec(school, setSessionTimes);
  const { am, pm } = times;

  it('is recorded once', () => given(registered).when(times).thenOnce({ type: 'SessionTimesSet', data: times }));
  it('may leave no break between them', () => {
    const unbroken = { am, pm: { ...pm, start: am.end } };
    given(registered).when(unbroken).then({ type: 'SessionTimesSet', data: unbroken });
  });
  it.each([
    ['the morning ends as it begins', { am: { ...am, end: am.start }, pm }],
    ['the afternoon ends as it begins', { am, pm: { ...pm, end: pm.start } }],
    ['the afternoon begins in the morning', { am, pm: { ...pm, start: at('12:09') } }],
  ])('cannot be where %s (session-times-out-of-order)', (_, command) =>
    given(registered).when(command).thenRejected('session-times-out-of-order'),
  );
  it('needs a school (not-found)', () => given().when(times).thenRejected('not-found'));
});

describe('Setting a school’s attendance target', () => {
  const given = deciderSpec(school, setAttendanceTarget);
  const set: SchoolEvent = { type: 'AttendanceTargetSet', data: { percent: 96.5 } };

  it('is recorded once', () => given(registered).when({ percent: 96.5 }).thenOnce(set));
  it('may change', () =>
    given(registered, set)
      .when({ percent: 95 })
      .then({ type: 'AttendanceTargetSet', data: { percent: 95 } }));
  it('needs a school (not-found)', () => given().when({ percent: 95 }).thenRejected('not-found'));
});
