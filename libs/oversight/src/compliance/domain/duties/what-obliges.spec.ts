import { dutiesOf } from '../../spec/duties-of.ts';
import { statusOf } from '../../spec/findings-of.ts';
import { CRST, CTT, evidence } from '../../spec/ground.ts';
import { ceased, UNDER_WAY } from '../../spec/life.ts';
import { tell, type Told } from '../../spec/telling.ts';

const on = '2026-11-10';
const told = (type: string, data: object = {}, day = on) => tell(day, 'placement', type, data);
const lived = (...more: readonly Told[]) => [...CTT, ...UNDER_WAY, ...more];
const left = tell(on, 'student', 'StudentLeftRoll', { leftOn: on });
const decisionDue = told('PlacementDecisionRequired', { because: 'left-roll', dueBy: '2026-11-16' });
const decided = (day: string) => told('PlacementDecided', { on: day, decision: 'continue' }, day);

describe('A return that is due', () => {
  const due = (because: string) => told('ReintegrationDue', { because, dueBy: '2026-12-08' });
  const improved = told('BehaviourImprovementRecorded', { on });

  it('is a duty of its cause, due on the day that was told, whoever told of it first', () => {
    const way = [['2026-11-10', '2026-12-08', 'due']];
    const because = due('behaviour-improved');
    expect(dutiesOf('reintegration', [...CRST, ...UNDER_WAY, because], on)).toEqual(way);
    expect(dutiesOf('reintegration', [...CRST, ...UNDER_WAY, improved, because], on)).toEqual(way);
    expect(dutiesOf('move-on', [...CRST, ...UNDER_WAY, because], on)).toEqual([]);
    expect(dutiesOf('move-on', lived(due('ready-for-next-stage')), on)).toEqual(way);
  });
  it('is done by the return, or an end', () => {
    const back = told('ReintegrationCompleted', { on: '2026-12-01' }, '2026-12-01');
    const life = [...CRST, ...UNDER_WAY, due('behaviour-improved')];
    expect(dutiesOf('reintegration', [...life, back])[0]?.[2]).toBe('kept');
    expect(dutiesOf('reintegration', [...life, ceased('2026-12-10')])[0]?.[2]).toBe('late');
  });
});

describe('A decision that is required', () => {
  it('is one duty, whether the leaving or the requirement is told first, and open until a leader decides', () => {
    for (const because of [[left], [decisionDue], [left, decisionDue], [decisionDue, left]]) {
      expect(dutiesOf('left-roll-decision', lived(...because), on)).toEqual([[on, '2026-11-16', 'due']]);
      expect(dutiesOf('left-roll-decision', lived(...because, decided('2026-11-12')))[0]?.[2]).toBe('kept');
      expect(dutiesOf('left-roll-decision', lived(...because, decided('2026-11-18')))[0]?.[2]).toBe('late');
    }
  });
  it('is another once the student has left again', () => {
    const again = tell('2026-11-20', 'student', 'StudentLeftRoll', { leftOn: '2026-11-20' });
    expect(dutiesOf('left-roll-decision', lived(left, decided('2026-11-12'), again), '2026-11-20')).toEqual([
      [on, '2026-11-16', 'kept'],
      ['2026-11-20', '2026-11-25', 'due'],
    ]);
  });
  it('holds before the start, too, and is answered by withdrawing', () => {
    const proposal = [...CTT, ...UNDER_WAY.slice(0, 2)];
    const withdrawn = told('PlacementWithdrawn', { reason: 'other' }, '2026-11-12');
    expect(dutiesOf('left-roll-decision', [...proposal, left], on)[0]?.[2]).toBe('due');
    expect(dutiesOf('left-roll-decision', [...proposal, left, withdrawn])[0]?.[2]).toBe('kept');
  });
  it('shows as overdue, then as a breach [CTT-7.2.6 violated]', () => {
    const at = (day: string) => statusOf('CTT-7.2.6', lived(left), { on: day });
    expect([at('2026-11-17'), at('2026-11-24')]).toEqual(['overdue', 'breached']);
  });
});

describe('A flag on the provider', () => {
  const flagged = (concern: string) => told('ProviderConcernFlagged', { concern });
  const cleared = (concern: string) => told('ProviderConcernCleared', { concern }, '2026-11-12');

  it('is decided about, each cause by itself', () => {
    const both = [flagged('unregistered-school-suspected'), flagged('provider-suspended')];
    expect(dutiesOf('provider-concern-decision', lived(...both, cleared('provider-suspended')), '2026-11-13')).toEqual([
      [on, '2026-11-17', 'due', 'unregistered-school-suspected'],
      [on, '2026-11-17', 'kept', 'provider-suspended'],
    ]);
    const all = dutiesOf('provider-concern-decision', lived(...both, decided('2026-11-13')));
    expect(all.map(([, , standing]) => standing)).toEqual(['kept', 'kept']);
  });
  it('is a matter of its vetting where it is suspended, else of its registration', () => {
    const at = (clause: string, concern: string) => statusOf(clause, lived(flagged(concern)), { on: '2026-11-18' });
    expect([at('F-4.1', 'provider-suspended'), at('F-3.1', 'unregistered-school-suspected')]).toContain('overdue');
  });
});

describe('What puts a provider in question', () => {
  const ofProvider = (type: string, data: object = {}, day = on) => tell(day, 'provider', type, { on: day, ...data });
  const duties = (kind: Parameters<typeof dutiesOf>[0], more: readonly Told[], day = '2026-12-20') =>
    dutiesOf(kind, [...CTT, ...more], day, 'provider');
  const checks = ['recruitment-checks-confirmed'];
  const confirmed = evidence('recruitment-checks-confirmed', '2026-09-01');
  const changed = ofProvider('StaffChangeNotified', { criteria: checks, recheckBy: '2026-11-24', changedOn: on });

  it('has its evidence checked again by the day that was told, once for all that asks for it', () => {
    const complained = ofProvider('ProviderComplaintRecorded', { criteria: checks, recheckBy: '2026-11-30' });
    const [criterion] = checks;
    const raised = [on, '2026-11-24'];
    expect(duties('evidence-recheck', [confirmed, changed, complained], on)).toEqual([[...raised, 'due', criterion]]);
    const again = evidence('recruitment-checks-confirmed', '2026-11-20');
    expect(duties('evidence-recheck', [confirmed, changed, again])).toEqual([[...raised, 'kept', criterion]]);
    expect(duties('evidence-recheck', [changed])).toEqual([]);
  });
  it('shows in the clause of that evidence as overdue [F-4.2 violated]', () =>
    expect(statusOf('F-4.2', [...CTT, confirmed, changed], { on: '2026-11-25', of: 'provider' })).toBe('breached'));
  it('as a suspension, is settled: it is suitable again, or judged unsuitable', () => {
    const suspended = ofProvider('ProviderSuspended', { because: 'evidence-expired', criteria: checks });
    expect(duties('provider-suspension', [suspended], '2026-12-08')).toEqual([[on, '2026-12-08', 'due']]);
    expect(duties('provider-suspension', [suspended])[0]?.[2]).toBe('breached');
    for (const type of ['ProviderSuitabilityConfirmed', 'ProviderJudgedUnsuitable'])
      expect(duties('provider-suspension', [suspended, ofProvider(type)])[0]?.[2]).toBe('kept');
  });
  it.each(['RegistrationThresholdReached', 'UnregisteredSchoolSuspected'])(
    'as a school that it may be, is a breach and the chief executive’s to settle: %s [F-3.1 violated] [F-3.1 kept]',
    (type) => {
      const suspected = ofProvider(type);
      const cleared = ofProvider('UnregisteredSchoolConcernCleared', {}, '2026-11-20');
      expect(duties('registration-concern', [suspected], on)).toEqual([[on, '2026-12-08', 'due']]);
      expect(duties('registration-concern', [suspected, cleared])).toEqual([[on, '2026-12-08', 'kept']]);
      const at = (more: readonly Told[]) => statusOf('F-3.1', [...CTT, ...more], { of: 'provider' });
      expect([at([suspected]), at([suspected, cleared])]).toEqual(['breached', 'met']);
    },
  );
  it('is asked about once, whoever suspects it as well', () => {
    const both = [ofProvider('UnregisteredSchoolSuspected'), ofProvider('RegistrationThresholdReached')];
    expect(duties('registration-concern', both)).toHaveLength(1);
  });
});
