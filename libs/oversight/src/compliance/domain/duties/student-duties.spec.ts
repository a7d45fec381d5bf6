import { dutiesOf } from '../../spec/duties-of.ts';
import { findingsOf, statusOf } from '../../spec/findings-of.ts';
import { CRST, CTT } from '../../spec/ground.ts';
import { documentOf, tell, type Told } from '../../spec/telling.ts';

const id = (suspensionId = 's-1') => ({ suspensionId, trustId: 't-1', schoolId: 's-1', notice: documentOf('notice') });
const toldOn = (day: string) => ({ parentsToldAt: `${day}T14:00:00.000Z` });
const suspended = (from: string, to: string, change: object = {}): Told =>
  tell(from, 'student', 'SuspensionRecorded', { ...id(), from, to, schoolDays: 7, ...toldOn(from), ...change });
const excluded = (from: string): Told =>
  tell(from, 'student', 'PermanentExclusionRecorded', { ...id(), from, ...toldOn(from) });
const arranged = (from: string, change: object = {}, on = '2026-11-17'): Told =>
  tell(on, 'student', 'SixthDayEducationArranged', {
    suspensionId: 's-1',
    arrangedBy: 'school',
    from,
    start: '09:00',
    hoursAWeek: 25,
    ...toldOn(on),
    noticeHours: 48,
    shorterNoticeAgreed: false,
    record: documentOf('education'),
    ...change,
  });
const back = (reinstatedOn: string): Told =>
  tell(reinstatedOn, 'student', 'StudentReinstated', { suspensionId: 's-1', reinstatedOn });

/** From Monday 16 November 2026 for more than a week: the sixth school day is Monday the 23rd. */
const away = [...CTT, suspended('2026-11-16', '2026-11-27')];
const duties = (told: readonly Told[], on = '2026-12-01') => dutiesOf('sixth-day-education', told, on, 'student');
const status = (told: readonly Told[], on = '2026-12-01') => statusOf('F-2.6', told, { of: 'student', on });

describe('Education from the sixth school day of a suspension', () => {
  it('is met where it was arranged, told of and begun in time [F-2.6 kept]', () => {
    expect(duties([...away, arranged('2026-11-23')])).toEqual([['2026-11-16', '2026-11-23', 'kept']]);
    expect(status([...away, arranged('2026-11-23')])).toBe('met');
    expect(status([...away, arranged('2026-11-20', {}, '2026-12-01')])).toBe('met');
  });

  it('is due, and breached from the day after the sixth where there was none [F-2.6 violated]', () => {
    expect([status(away, '2026-11-23'), status(away, '2026-11-24')]).toEqual(['due', 'breached']);
    expect(duties([...away, arranged('2026-11-24')])).toEqual([['2026-11-16', '2026-11-23', 'late']]);
  });

  it.each([
    ['was less than full-time', arranged('2026-11-23', { hoursAWeek: 17 })],
    ['was told of too late', arranged('2026-11-23', { noticeHours: 47 })],
  ])('is breached where it %s [F-2.6 violated]', (_, told) => expect(status([...away, told])).toBe('breached'));

  it('may be told of later where the parents agree', () =>
    expect(status([...away, arranged('2026-11-23', { noticeHours: 20, shorterNoticeAgreed: true })])).toBe('met'));

  it('is breached where the parents heard of the suspension on a later day', () =>
    expect(status([...CTT, suspended('2026-11-16', '2026-11-17', toldOn('2026-11-17'))])).toBe('breached'));

  it('is not due for five school days, however long the holiday between them', () => {
    expect(duties([...CTT, suspended('2026-10-22', '2026-11-04')])).toEqual([]);
    expect(duties([...CTT, suspended('2026-10-22', '2026-11-06')])).toEqual([['2026-10-22', '2026-11-05', 'breached']]);
  });

  it('counts through suspensions between which there is no school day, and anew after one', () => {
    const next = (from: string) => suspended(from, '2026-11-27', { suspensionId: 's-2' });
    const first = [...CTT, suspended('2026-11-16', '2026-11-20')];
    expect(duties([...first, next('2026-11-23')])).toEqual([['2026-11-23', '2026-11-23', 'breached']]);
    expect(duties([...first, next('2026-11-24')])).toEqual([]);
    expect(duties([...first, back('2026-11-20'), next('2026-11-23')])).toEqual([]);
  });

  it('is not owed to a student who is back before, nor to one above school age', () => {
    expect(duties([...away, back('2026-11-20')])).toEqual([['2026-11-16', '2026-11-23', 'lapsed']]);
    const older = tell('2026-09-01', 'student', 'YearGroupChanged', { yearGroup: 12 });
    expect(duties([...CTT, older, suspended('2026-11-16', '2026-11-27')])).toEqual([]);
  });

  it('is the local authority’s to give after a permanent exclusion', () => {
    expect(duties([...CRST, excluded('2026-11-16')])).toEqual([
      ['2026-11-16', '2026-11-23', 'breached', 'local-authority'],
    ]);
    expect(status([...CRST, excluded('2026-11-16'), arranged('2026-11-23')])).toBe('met');
  });
});

describe('A year’s suspensions', () => {
  const many = (days: number, from: string, suspensionId: string) =>
    suspended(from, from, { schoolDays: days, suspensionId });

  it('are breached where they come to more than forty-five school days', () => {
    const taught = [...CTT, many(40, '2026-11-16', 'a'), many(5, '2026-12-01', 'b')];
    expect(status(taught, '2027-07-01')).toBe('met');
    expect(status([...taught, many(1, '2027-06-01', 'c')], '2027-07-01')).toBe('breached');
    expect(status([...taught, many(1, '2027-09-01', 'c')], '2027-10-01')).toBe('met');
  });

  it('say nothing of a student who was never sent home', () => expect(findingsOf(CTT, 'student')).toEqual([]));
});
