import type { Actor, Instant } from '#libs/kernel';
import { derive, describeOnBothDatabases, frozenClock } from '#libs/testing';
import { withConcernsOf } from '../../concern-counts/spec/told.ts';
import type { MomentParameters } from '../as-at/moment.ts';
import { RULE_SET } from '../domain/rule-set.ts';
import { complianceFacts } from '../facts/facts.projection.ts';
import { complianceDerivation } from '../judging/compliance.derivation.ts';
import { CTT_LIFE } from '../spec/kept-life.ts';
import { visited } from '../spec/life.ts';
import { day, logOf } from '../spec/telling.ts';
import { GetCompliance, GetComplianceHandler } from './findings-list.query.ts';
import type { WantedFindings } from './wanted-findings.ts';

const lead: Actor = { id: 'lead', role: 'apLead', trustId: 't-1', schoolId: 's-1' };
const executive: Actor = { id: 'ceo', role: 'trustChiefExecutive', trustId: 't-1' };

/** A life that kept every clause, and a visit of 8 January that was recorded a week late. */
const LOG = logOf([...CTT_LIFE, { ...visited('2027-01-08'), change: { recordedOn: '2027-01-15' } }]);

describeOnBothDatabases('The findings', (openDb) => {
  let handler: GetComplianceHandler;
  beforeAll(async () => {
    const db = await derive(complianceDerivation(), complianceFacts, { events: LOG, db: await openDb() });
    await withConcernsOf(LOG, db);
    handler = new GetComplianceHandler(db, frozenClock('2026-12-01T12:00:00Z'));
  }, 60_000);
  const asked = (
    wanted: WantedFindings = {},
    actor = lead,
    { behind, limit = 500, ...moment }: MomentParameters & { behind?: string; limit?: number } = {},
  ) => handler.execute(new GetCompliance(wanted, actor, { moment, page: { behind, limit } }));
  const visits = async (moment: MomentParameters) => {
    const { findings, recordedLater, position } = await asked({ clause: 'CTT-7.6.3' as never }, lead, moment);
    return { status: findings[0]?.status, position, later: recordedLater?.map(({ event }) => event) };
  };

  it('are each clause, whom it is about, and the events that prove it', async () => {
    const { position, ruleSet, findings } = await asked({ clause: 'CTT-7.2.10' as never });
    const idOf = (type: string) => LOG.find((event) => event.type === type)?.id;
    expect({ position, ruleSet, findings }).toStrictEqual({
      position: LOG.length - 1,
      ruleSet: RULE_SET,
      findings: [
        {
          clause: 'CTT-7.2.10',
          title: 'The parents or carers have signed the contract',
          subject: { kind: 'placement', id: 'p-1' },
          schoolId: 's-1',
          providerId: 'v-1',
          status: 'met',
          since: '2026-11-02',
          dueOn: null,
          lapses: 0,
          lacking: [],
          evidence: [LOG.findLast(({ type }) => type === 'ContractSigned')?.id, idOf('PlacementStarted')],
          profileVersion: 'v@1',
          ruleSet: RULE_SET,
        },
      ],
    });
  });
  it('count how they stand, whichever page is shown', async () => {
    const all = await asked();
    expect(all.total).toBe(all.findings.length);
    expect(Object.values(all.totals).reduce((sum, count) => sum + count, 0)).toBe(all.total);
    const first = await asked({}, lead, { limit: 30 });
    const rest = await asked({}, lead, { behind: first.next ?? '' });
    expect([first.totals, [...first.findings, ...rest.findings]]).toStrictEqual([all.totals, all.findings]);
  });
  it.each([
    ['a placement', { placementId: 'p-1' }],
    ['a school', { schoolId: 's-1' }],
    ['a provider', { providerId: 'v-1' }],
    ['a status', { status: 'met' }],
  ] as const)('are narrowed by %s', async (_, wanted) => {
    const { findings, total } = await asked(wanted);
    expect(total).toBeGreaterThan(10);
    expect(total).toBeLessThan((await asked({}, executive)).total);
    if ('status' in wanted) expect(new Set(findings.map(({ status }) => status))).toStrictEqual(new Set(['met']));
  });
  it('turn by themselves as days pass', async () => {
    const on = async (date: string) =>
      (await asked({ clause: 'CTT-7.6.2' as never }, lead, { on: day(date) })).findings[0]?.status;
    expect([await on('2026-12-18'), await on('2026-12-19'), await on('2026-12-26')]).toStrictEqual([
      'met',
      'overdue',
      'breached',
    ]);
  });
  it('are as they were shown at a recorded moment, or as they are known of it now, the difference named', async () => {
    const at = '2027-01-10T12:00:00.000Z' as Instant;
    const last = LOG.length - 1;
    expect(await visits({ recordedBy: at })).toStrictEqual({
      status: 'overdue',
      position: last - 1,
      later: undefined,
    });
    expect(await visits({ position: last - 1, on: day('2027-01-10') })).toMatchObject({ status: 'overdue' });
    expect(await visits({ occurredBy: at })).toStrictEqual({ status: 'met', position: last, later: ['VisitRecorded'] });
    expect(await visits({ occurredBy: '2027-02-01T12:00:00.000Z' as Instant })).toMatchObject({ later: [] });
  });
  it('are the same, judged again, as those that stand', async () => {
    const standing = await asked({ schoolId: 's-1' }, lead, { on: day('2026-12-01') });
    expect(await asked({ schoolId: 's-1' }, lead, { on: day('2026-12-01'), position: LOG.length - 1 })).toStrictEqual(
      standing,
    );
    const paged = { on: day('2026-12-01'), position: LOG.length - 1, limit: 7 };
    const first = await asked({ status: 'met' }, lead, paged);
    const second = await asked({ status: 'met' }, lead, { ...paged, behind: first.next ?? '' });
    const met = await asked({ status: 'met' }, lead, { on: day('2026-12-01'), limit: 14 });
    expect([...first.findings, ...second.findings]).toStrictEqual(met.findings);
  });
  it('were none before anything was recorded', async () =>
    expect(await asked({}, lead, { recordedBy: '2026-07-01T00:00:00.000Z' as Instant })).toMatchObject({
      total: 0,
      position: -1,
    }));
  it('are asked as at one moment only (one-moment-only)', () =>
    expect(asked({}, lead, { position: 1, recordedBy: '2026-07-01T00:00:00.000Z' as Instant })).rejects.toMatchObject({
      code: 'one-moment-only',
    }));
  it('reach as far as the token', async () => {
    expect((await asked({ clause: 'CTT-2.1' as never }, executive)).total).toBe(1);
    expect((await asked({ clause: 'CTT-2.1' as never }, lead)).total).toBe(0);
    expect((await asked({}, { ...executive, trustId: 't-2' })).total).toBe(0);
    expect((await asked({ placementId: 'p-1' }, { ...lead, schoolId: 's-2' })).total).toBe(0);
    const tutor: Actor = { id: 'tutor', role: 'providerStaff', trustId: 't-1', providerId: 'v-1' };
    await expect(asked({}, tutor)).rejects.toMatchObject({ code: 'role-not-allowed' });
  });
});
