import type { Actor } from '#libs/kernel';
import { derive, describeOnBothDatabases, frozenClock } from '#libs/testing';
import { complianceFacts } from '../compliance/facts/facts.projection.ts';
import { GetCompliance, GetComplianceHandler } from '../compliance/findings-list/findings-list.query.ts';
import { complianceDerivation } from '../compliance/judging/compliance.derivation.ts';
import { RULE_SET } from '../compliance/domain/rule-set.ts';
import { CTT } from '../compliance/spec/ground.ts';
import { day, logOf, type Told } from '../compliance/spec/telling.ts';
import { GetConcernCounts, GetConcernCountsHandler } from './concern-counts.query.ts';
import { concernAt, withConcernsTold } from './spec/told.ts';

const chief: Actor = { id: 'ceo', role: 'trustChiefExecutive', trustId: 't-1' };
const head: Actor = { id: 'head', role: 'headteacher', trustId: 't-1', schoolId: 's-1' };
const lead = (schoolId: string): Actor => ({ id: 'dsl', role: 'dsl', trustId: 't-1', schoolId });

const school = (schoolId: string): Told => ({
  stream: `school-${schoolId}`,
  type: 'SchoolRegistered',
  data: { schoolId, trustId: 't-1', name: 'A school' },
  on: '2026-08-01',
});

/** So many at a school, in the autumn: the first few acknowledged a day too late, the others at once. */
const many = (count: number, schoolId: string, late: number) =>
  Array.from({ length: count }, (_, n) => {
    const on = `2026-10-${String(n + 10)}`;
    return concernAt(
      `${schoolId}-${n}`,
      schoolId,
      `${on}T09:00:00Z`,
      `${on.slice(0, 8)}${n + (n < late ? 12 : 10)}T10:00:00Z`,
    );
  }).flat();

const CONCERNS = [
  ...many(6, 's-1', 0),
  ...many(7, 's-2', 1),
  ...many(4, 's-3', 4),
  ...concernAt('after', 's-4', '2027-01-05T09:00:00Z'),
];
const LOG = logOf([...CTT, ...['s-2', 's-3', 's-4'].map(school)]);

describeOnBothDatabases('Safeguarding concerns', (openDb) => {
  let counts: GetConcernCountsHandler;
  let compliance: GetComplianceHandler;
  beforeAll(async () => {
    const db = await derive(complianceDerivation(), complianceFacts, { events: LOG, db: await openDb() });
    await withConcernsTold(CONCERNS, db);
    const clock = frozenClock('2027-01-11T12:00:00Z');
    [counts, compliance] = [new GetConcernCountsHandler(db, clock), new GetComplianceHandler(db, clock)];
  }, 60_000);

  const found = (actor: Actor, moment: object = {}, wanted: object = {}) =>
    compliance.execute(
      new GetCompliance({ clause: 'CTT-7.5.6' as never, ...wanted }, actor, {
        moment,
        page: { behind: undefined, limit: 100 },
      }),
    );
  const statuses = async (actor: Actor, moment: object = {}) => {
    const { findings } = await found(actor, moment);
    return Object.fromEntries(findings.map(({ subject, status }) => [subject.id, status]));
  };

  it('are counted, where they are enough, for the part of the school year that is over', async () =>
    expect(await counts.execute(new GetConcernCounts(chief, undefined))).toStrictEqual({
      period: { from: '2026-09-01', to: '2026-12-31' },
      fewerThan: 5,
      trust: { raised: null, acknowledgedLate: 5 },
      schools: [
        { schoolId: 's-1', raised: 6, acknowledgedLate: null },
        { schoolId: 's-2', raised: 7, acknowledgedLate: null },
        { schoolId: 's-3', raised: null, acknowledgedLate: null },
        { schoolId: 's-4', raised: null, acknowledgedLate: null },
      ],
    }));

  it('are counted for a school’s people at their own school alone, and not ahead of time', async () => {
    const { trust, schools, period } = await counts.execute(new GetConcernCounts(head, day('2027-12-31')));
    expect([trust, schools, period.to]).toStrictEqual([
      null,
      [{ schoolId: 's-1', raised: 6, acknowledgedLate: null }],
      '2026-12-31',
    ]);
    const before = await counts.execute(new GetConcernCounts(head, day('2026-12-31')));
    expect(before.schools).toStrictEqual([{ schoolId: 's-1', raised: null, acknowledgedLate: null }]);
  });

  it('are counted for nobody else', async () => {
    const analyst: Actor = { id: 'analyst', role: 'analyst', trustId: 't-1' };
    await expect(counts.execute(new GetConcernCounts(analyst, undefined))).rejects.toMatchObject({
      code: 'role-not-allowed',
    });
    const { schools } = await counts.execute(new GetConcernCounts({ ...chief, trustId: 't-2' }, undefined));
    expect(schools).toStrictEqual([]);
  });

  it('keep the clause where enough were raised and all acknowledged in time [CTT-7.5.6 kept]', async () =>
    expect(await statuses(chief)).toMatchObject({ 's-1': 'met' }));

  it('break it where one of enough was not [CTT-7.5.6 violated]', async () =>
    expect(await statuses(chief)).toMatchObject({ 's-2': 'breached' }));

  it('of too few to be told leave it to a person to say, as none do', async () => {
    expect(await statuses(chief)).toMatchObject({ 's-3': 'judgement-missing', 's-4': 'judgement-missing' });
    const { findings } = await found(chief, {}, { status: 'judgement-missing' });
    const [few, none] = findings.map(({ subject: _whose, schoolId: _school, evidence: _registered, ...told }) => told);
    expect(few).toStrictEqual(none);
  });

  it('leave no trace in a finding but that it was counted', async () => {
    const idOf = (schoolId: string) =>
      LOG.find(({ type, data }) => type === 'SchoolRegistered' && (data as { schoolId: string }).schoolId === schoolId)
        ?.id;
    const { findings, totals } = await found(chief);
    expect(totals).toMatchObject({ met: 1, breached: 1, 'judgement-missing': 2 });
    expect(findings.find(({ status }) => status === 'breached')).toStrictEqual({
      clause: 'CTT-7.5.6',
      title: 'Safeguarding concerns go to the school’s safeguarding lead',
      subject: { kind: 'school', id: 's-2' },
      schoolId: 's-2',
      providerId: null,
      status: 'breached',
      since: '2027-01-01',
      dueOn: null,
      lapses: 0,
      lacking: ['acknowledged-late'],
      evidence: [idOf('s-2')],
      profileVersion: 'v@1',
      ruleSet: RULE_SET,
    });
  });

  it('tell nothing from day to day, only when a part of the school year is over', async () => {
    const during = await Promise.all(
      ['2026-09-30', '2026-10-12', '2026-12-31'].map((on) => statuses(chief, { on: day(on) })),
    );
    expect(new Set(during.flatMap((each) => Object.values(each)))).toStrictEqual(new Set(['judgement-missing']));
  });

  it('are the same, asked again as at a position', async () => {
    const on = day('2027-01-11');
    const [standing, replayed] = [await found(chief, { on }), await found(chief, { on, position: LOG.length - 1 })];
    expect(replayed).toStrictEqual(standing);
    const breached = await found(chief, { on, position: LOG.length - 1 }, { status: 'breached' });
    expect(breached.findings.map(({ subject }) => subject.id)).toStrictEqual(['s-2']);
  });

  it('are told exactly to the safeguarding leads of their school, who read them themselves', async () => {
    expect(await statuses(lead('s-3'))).toStrictEqual({ 's-3': 'breached' });
    expect(await statuses(lead('s-4'))).toStrictEqual({ 's-4': 'breached' });
    expect(await statuses(lead('s-1'))).toStrictEqual({ 's-1': 'met' });
    expect(await statuses(lead('s-4'), { on: day('2027-01-05') })).toStrictEqual({ 's-4': 'met' });
    expect(await statuses(lead('s-4'), { on: day('2027-01-04') })).toStrictEqual({ 's-4': 'not-applicable' });
  });
});
