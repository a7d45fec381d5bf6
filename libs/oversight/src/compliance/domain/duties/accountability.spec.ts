import { dutiesOf } from '../../spec/duties-of.ts';
import { findingsOf, statusOf } from '../../spec/findings-of.ts';
import { CRST_LIFE, CTT_LIFE } from '../../spec/kept-life.ts';
import { ceased, reported, reviewed } from '../../spec/life.ts';
import { documentOf, tell, type Told } from '../../spec/telling.ts';

const poor = { progress: 'unsatisfactory' };
const met = (on: string, change: object = {}): Told =>
  tell(on, 'provider', 'AccountabilityMeetingHeld', {
    on,
    by: 'head',
    schoolId: 's-1',
    placements: ['p-1'],
    ...poor,
    actions: ['improvement-plan'],
    record: documentOf('meeting'),
    ...change,
  });
const twice = [...CTT_LIFE, reported('2026-12-01', poor), reviewed('2026-12-08', poor)];
const meetings = (told: readonly Told[], on = '2027-03-01') => dutiesOf('accountability-meeting', told, on);
const CLAUSE = 'CTT-7.7.2';

describe('Holding a provider to account', () => {
  it('is met where leaders met the provider about progress that was poor again [CTT-7.7.2 kept]', () => {
    expect(statusOf(CLAUSE, [...twice, met('2026-12-15')], { on: '2027-03-01' })).toBe('met');
    expect(meetings([...twice, met('2026-12-15')])).toEqual([['2026-12-08', '2027-01-05', 'kept']]);
  });

  it('is due, then overdue, then breached where nobody did anything about it [CTT-7.7.2 violated]', () => {
    const on = (day: string) => statusOf(CLAUSE, twice, { on: day });
    expect([on('2027-01-05'), on('2027-01-06'), on('2027-01-13')]).toEqual(['due', 'overdue', 'breached']);
  });

  it('is not answered by a meeting about somebody else, nor by one that came before', () => {
    const status = (told: Told) =>
      statusOf(CLAUSE, [...CTT_LIFE, reported('2026-12-01', poor), told, reviewed('2026-12-08', poor)]);
    expect(status(met('2026-12-07', { placements: ['p-2'] }))).toBe('not-applicable');
    expect(statusOf(CLAUSE, [...twice, met('2026-12-15', { placements: ['p-2'] })], { on: '2027-03-01' })).toBe(
      'breached',
    );
  });

  it('asks nothing where progress was poor once, or poor, better, and poor again', () => {
    expect(meetings([...CTT_LIFE, reported('2026-12-01', poor)])).toEqual([]);
    const between = [...CTT_LIFE, reported('2026-12-01', poor), reviewed('2026-12-08'), reported('2026-12-15', poor)];
    expect(meetings(between)).toEqual([]);
  });

  it('counts anew after a meeting, and not again before one', () => {
    const more = [...twice, reported('2026-12-10', poor), met('2026-12-15'), reported('2027-01-06', poor)];
    expect(meetings(more)).toHaveLength(1);
    expect(meetings([...more, reviewed('2027-01-08', poor)]).map(([raised]) => raised)).toEqual([
      '2026-12-08',
      '2027-01-08',
    ]);
  });

  it('lapses with the placement, and binds where the policy says so', () => {
    expect(meetings([...twice, ceased('2026-12-18')])).toEqual([['2026-12-08', '2027-01-05', 'lapsed']]);
    expect(meetings([...CRST_LIFE, reported('2026-12-01', poor), reviewed('2026-12-08', poor)])).toEqual([]);
  });

  it('goes on, for the provider itself, on the day that both agreed to meet again', () => {
    const agreed = [...twice, met('2026-12-15', { nextMeetingOn: '2027-01-12' })];
    const status = (told: readonly Told[]) => statusOf(CLAUSE, told, { of: 'provider', on: '2027-01-20' });
    expect(status(agreed)).toBe('breached');
    expect(status([...agreed, met('2027-01-11', { schoolId: 's-2' })])).toBe('breached');
    expect(status([...agreed, met('2027-01-11')])).toBe('met');
    expect(findingsOf(twice, 'provider').filter(({ clause }) => clause === CLAUSE)).toEqual([]);
  });
});
