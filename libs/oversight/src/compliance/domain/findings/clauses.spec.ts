import { CENTRAL_REGION_SCHOOLS_TRUST, CREATING_TOMORROW_TRUST, NATIONAL_BASELINE } from '#libs/policy';
import { findingsOf, statusOf } from '../../spec/findings-of.ts';
import { CRST, CTT, groundUnder, published } from '../../spec/ground.ts';
import { CRST_LIFE, CTT_LIFE, CTT_STARTED, professionals, withOther, without } from '../../spec/kept-life.ts';
import { ceased, proposed, shared, started, visited } from '../../spec/life.ts';
import { tell, type Told } from '../../spec/telling.ts';

const because = (change: object) => withOther(CTT_LIFE, proposed({ reason: 'curriculum-fit', ...change }));
const missed = (change: object = {}, role: 'providerStaff' | 'apLead' = 'providerStaff', on = '2026-11-16'): Told =>
  tell(
    on,
    'attendance',
    'AbsenceReported',
    {
      absenceId: 'a-1',
      date: '2026-11-16',
      session: 'AM',
      reason: 'illness',
      delayMinutes: 20,
      afterEnd: false,
      ...change,
    },
    { role },
  );
const suspected = tell('2026-09-09', 'provider', 'UnregisteredSchoolSuspected', { siteIds: [] });
const halted = tell('2026-09-09', 'placement', 'PlacementHalted', {
  cause: 'unregistered-school-suspected',
  clauses: [],
});
const danger = ceased('2026-11-30', { ground: 'danger' });
const secured = tell('2026-12-01', 'placement', 'EducationContinuitySecured', { from: '2026-12-01' });

/** A clause, a life that kept to it, one that did not, and how it stands there. */
const ROWS: readonly (readonly [string, readonly Told[], readonly Told[], string])[] = [
  [
    'CTT-4.1',
    CTT_LIFE,
    withOther(CTT_LIFE, published(CREATING_TOMORROW_TRUST, 'v@1', '2026-08-01', '2026-10-01')),
    'breached',
  ],
  ['CTT-5.2', CTT_LIFE, without(because({ objectives: [] }), 'InitialMeetingHeld'), 'judgement-missing'],
  ['CTT-5.4', CTT_LIFE, without(because({ objectives: [] }), 'AttainmentShared'), 'judgement-missing'],
  [
    'CTT-7.1.2',
    because({ reason: 'at-risk-of-permanent-exclusion', reasonEvidence: { documentRef: 'd', sha256: 's' } }),
    because({ reason: 'at-risk-of-permanent-exclusion' }),
    'judgement-missing',
  ],
  [
    'CTT-7.1.3',
    because({ reason: 'irregular-attendance', reasonEvidence: { documentRef: 'd', sha256: 's' } }),
    because({ reason: 'irregular-attendance' }),
    'judgement-missing',
  ],
  ['CTT-7.2.5', CTT_LIFE, because({ guidanceEdition: 'January 2013' }), 'breached'],
  ['CTT-7.2.5', CTT_LIFE, because({ guidanceEdition: undefined }), 'judgement-missing'],
  ['CTT-7.4.5', CTT_LIFE, without(CTT_LIFE, 'ContractIssued'), 'breached'],
  ['CTT-7.5.2', [...CTT_LIFE, missed()], [...CTT_LIFE, missed({}, 'providerStaff', '2026-11-18')], 'breached'],
  ['CTT-7.5.3', [...CTT_LIFE, missed()], [...CTT_LIFE, missed({ delayMinutes: 61 })], 'breached'],
  ['CTT-7.5.3', [...CTT_LIFE, missed()], [...CTT_LIFE, missed({}, 'apLead')], 'breached'],
  ['CTT-7.6.4', CTT_LIFE, [...CTT_LIFE, { ...visited('2026-11-20'), data: { on: '2026-11-20' } }], 'breached'],
  [
    'CTT-7.7.1',
    [...CTT_LIFE, danger, secured, missed()],
    [...CTT_LIFE, danger, missed({ date: '2026-12-01' })],
    'breached',
  ],
  ['CRST-3.3', withOther(CRST_LIFE, proposed({ reason: 'add-value' })), fullTime(), 'judgement-missing'],
  ['CTT-7.6.1', CTT_LIFE, without(CTT_LIFE, 'AttainmentShared'), 'breached'],
  ['CTT-7.6.1', CTT_LIFE, [...without(CTT_LIFE, 'AttainmentShared'), shared('2026-11-20')], 'met'],
  ['CTT-7.3.21', CTT_LIFE, CTT_STARTED, 'breached'],
  ['CTT-7.6.3', CTT_LIFE, without(CTT_LIFE, 'VisitRecorded'), 'due'],
  ['CTT-7.4.4', CTT_LIFE, without(CTT_LIFE, 'ReviewHeld'), 'due'],
  ['CTT-7.5.1', [...CTT_LIFE, unexplained(), explained()], [...CTT_LIFE, unexplained()], 'breached'],
];

function unexplained(): Told {
  return missed({ reason: 'not-known' });
}

function explained(): Told {
  return tell('2026-11-17', 'attendance', 'AbsenceExplained', { absenceId: 'a-1', reason: 'illness' });
}

function fullTime(): readonly Told[] {
  const timetable = [1, 2, 3, 4, 5].flatMap((weekday) => ['AM', 'PM'].map((session) => ({ weekday, session })));
  return withOther(CRST_LIFE, proposed({ reason: 'add-value', timetable }));
}

describe('A clause of a placement', () => {
  it.each(ROWS)('is met where it was kept [%s kept]', (clause, kept) => expect(statusOf(clause, kept)).toBe('met'));
  it.each(ROWS)('is otherwise where it was not [%s violated]', (clause, _, violated, status) =>
    expect(statusOf(clause, violated)).toBe(status),
  );
  it.each([
    ['CTT-7.1.1', CTT_LIFE],
    ['CTT-7.1.n', because({ reason: 'other' })],
    ['CRST-3.1', CRST_LIFE],
  ] as const)('that names a reason is met where that is the reason [%s kept]', (clause, life) => {
    expect(statusOf(clause, life)).toBe('met');
    expect(statusOf(clause, withOther(life, proposed({ reason: 'medical-needs' })))).toBeUndefined();
  });
  it('on a suspected school is met where nobody talked any more, and breached where somebody did', () => {
    const [before, after] = [CTT_STARTED.slice(0, 40), CTT_STARTED.slice(40)];
    const at = before.findIndex(({ type }) => type === 'PlacementProposed') + 1;
    const stopped = [...before.slice(0, at), suspected, halted];
    expect(statusOf('CTT-7.3.2b', stopped)).toBe('due');
    expect(statusOf('CTT-7.3.2b', [...before.slice(0, at), halted])).toBe('met');
    expect(statusOf('CTT-7.3.2b', [...before.slice(0, at), halted, professionals('senco', 'dsl'), ...after])).toBe(
      'breached',
    );
    expect(statusOf('CTT-7.3.2b', stopped, { of: 'provider' })).toBe('breached');
    const cleared = tell('2026-09-12', 'provider', 'UnregisteredSchoolConcernCleared');
    expect(statusOf('CTT-7.3.2b', [...stopped, cleared], { of: 'provider' })).toBe('met');
    expect(statusOf('CTT-7.3.2b', CTT_LIFE, { of: 'provider' })).toBeUndefined();
  });
  it('is judged by the version of the policy that its gate knew', () => {
    const bare = { ...CREATING_TOMORROW_TRUST, rules: CREATING_TOMORROW_TRUST.rules.slice(0, 1) };
    const life = [...CTT_LIFE, published(bare, 'v@2', '2026-11-29')];
    const gate = findingsOf(life).find(({ clause }) => clause === 'CTT-7.2.1');
    expect(gate?.profileVersion).toBe('v@1');
    expect(findingsOf(life).find(({ clause }) => clause === 'CTT-7.6.3')?.profileVersion).toBe('v@2');
  });
  it('of another trust’s policy says nothing', () => {
    expect(findingsOf(CRST_LIFE).filter(({ clause }) => clause.startsWith('CTT'))).toEqual([]);
    const life = [...groundUnder(NATIONAL_BASELINE), ...CRST_LIFE.slice(7)];
    expect(new Set(findingsOf(life).map(({ clause }) => clause.split('-')[0]))).toEqual(new Set(['F']));
  });
});

describe('A duty’s clause', () => {
  it('is met, then overdue, then breached as days pass [CTT-7.6.2 kept]', () => {
    const on = (day: string) => statusOf('CTT-7.6.2', CTT_LIFE, { on: day });
    expect([on('2026-12-18'), on('2026-12-19'), on('2026-12-25'), on('2026-12-26')]).toEqual([
      'met',
      'overdue',
      'overdue',
      'breached',
    ]);
  });
  it('counts how often it was kept late [CTT-7.6.2 violated]', () => {
    const late = [...without(CTT_LIFE, 'ProgressReportSubmitted')];
    expect(statusOf('CTT-7.6.2', late, { on: '2026-12-01' })).toBe('overdue');
    const told = [...late, { ...visited('2026-12-05'), type: 'ProgressReportSubmitted', data: { progress: 'good' } }];
    expect(findingsOf(told).find(({ clause }) => clause === 'CTT-7.6.2')).toMatchObject({ base: 'met', lapses: 1 });
  });
  it('is breached for good where it was overdue at the end [CTT-7.6.3 violated]', () => {
    const ended = [...without(CTT_LIFE, 'VisitRecorded'), ceased('2026-12-20')];
    expect(statusOf('CTT-7.6.3', ended, { on: '2027-03-01' })).toBe('breached');
    expect(statusOf('CTT-7.6.3', [...CTT_LIFE, ceased('2026-12-01')], { on: '2027-03-01' })).toBe('met');
  });
  it('asks nothing before the start', () =>
    expect(
      statusOf(
        'CTT-7.6.3',
        CTT_STARTED.filter(({ type }) => type !== started().type),
      ),
    ).toBeUndefined());
});

describe('A clause of a trust', () => {
  const of = 'trust';
  const current = {
    ...CREATING_TOMORROW_TRUST,
    reviewDue: null,
    legalReferences: CREATING_TOMORROW_TRUST.legalReferences.filter(({ superseded }) => !superseded),
  };
  const ratified = tell('2026-08-02', 'policy', 'PolicyRatified', { version: 'v@1', by: 'trust-board' });
  const crst = { ...CENTRAL_REGION_SCHOOLS_TRUST, legalReferences: current.legalReferences };
  it.each([
    ['CTT-1.1', CTT],
    ['CTT-2.1', groundUnder(current)],
    ['CTT-2.3', CTT],
    ['CRST-4.9', groundUnder(crst)],
  ] as const)('is met by the policy as it was published [%s kept]', (clause, told) =>
    expect(statusOf(clause, told, { of })).toBe('met'),
  );
  it.each([
    ['CTT-2.1', CTT],
    ['CTT-6.2a', CTT],
    ['CRST-4.9', CRST],
    ['CRST-M', CRST],
  ] as const)('is breached where the policy is stale, or its review overdue [%s violated]', (clause, told) =>
    expect(statusOf(clause, told, { of })).toBe('breached'),
  );
  it.each([
    ['CTT-6.2a', { ...current, reviewDue: '2027-01-31' as never }],
    ['CRST-M', { ...CENTRAL_REGION_SCHOOLS_TRUST, reviewDue: '2027-01-31' as never }],
  ] as const)('is not overdue before the day that the policy names [%s kept]', (clause, profile) =>
    expect(statusOf(clause, [...groundUnder(profile), ratified], { of })).toBe('due'),
  );
});
