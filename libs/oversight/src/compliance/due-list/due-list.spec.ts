import type { Actor } from '#libs/kernel';
import { derive, describeOnBothDatabases, frozenClock } from '#libs/testing';
import type { MomentParameters } from '../as-at/moment.ts';
import { complianceFacts } from '../facts/facts.projection.ts';
import { complianceDerivation } from '../judging/compliance.derivation.ts';
import { CTT, evidence } from '../spec/ground.ts';
import { ceased, reviewed, UNDER_WAY, visited } from '../spec/life.ts';
import { day, logOf } from '../spec/telling.ts';
import { GetDuties, GetDutiesHandler } from './due-list.query.ts';
import type { WantedDuties } from './wanted-duties.ts';

const lead: Actor = { id: 'lead', role: 'apLead', trustId: 't-1', schoolId: 's-1' };
const executive: Actor = { id: 'ceo', role: 'trustChiefExecutive', trustId: 't-1' };
const tutor: Actor = { id: 'tutor', role: 'providerStaff', trustId: 't-1', providerId: 'v-1' };

/** From 2 November 2026: visited once, reviewed on its day, ended in the spring; the insurance runs out in January. */
const LOG = logOf([
  ...CTT,
  evidence('public-liability-insurance', '2026-08-15', '2027-01-15'),
  ...UNDER_WAY,
  visited('2026-11-20'),
  reviewed('2026-11-30', { nextReviewOn: '2027-01-07' }),
  ceased('2027-02-01'),
]);

describeOnBothDatabases('The due list', (openDb) => {
  let handler: GetDutiesHandler;
  beforeAll(async () => {
    const db = await derive(complianceDerivation(), complianceFacts, { events: LOG, db: await openDb() });
    handler = new GetDutiesHandler(db, frozenClock('2027-01-10T12:00:00Z'));
  }, 60_000);
  const asked = (
    wanted: WantedDuties = {},
    actor = lead,
    { behind, limit = 100, ...moment }: MomentParameters & { behind?: string; limit?: number } = {},
  ) => handler.execute(new GetDuties(wanted, actor, { moment, page: { behind, limit } }));
  const kinds = async (...args: Parameters<typeof asked>) =>
    (await asked(...args)).duties.map(({ kind, dueOn, standing }) => [kind, dueOn, standing]);

  it('is what is to be done by when, as at today where no day is named', async () => {
    const { on, position, total, overdue } = await asked();
    expect({ on, position, total, overdue }).toStrictEqual({ on: '2027-01-10', position: 15, total: 15, overdue: 10 });
    expect(await kinds({ placementId: 'p-1' }, lead, { on: day('2026-11-25') })).toStrictEqual([
      ['attainment-shared', '2026-11-02', 'breached'],
      ['attendance-review', '2026-11-09', 'breached'],
      ['induction', '2026-11-09', 'breached'],
      ['provider-contact', '2026-11-09', 'breached'],
      ['progress-report', '2026-11-30', 'due'],
      ['review', '2026-11-30', 'due'],
      ['behaviour-entry', '2026-12-14', 'due'],
      ['progress-entry', '2026-12-14', 'due'],
      ['safety-entry', '2026-12-14', 'due'],
      ['student-view', '2026-12-14', 'due'],
      ['target-review', '2026-12-18', 'due'],
      ['target-review', '2026-12-18', 'due'],
      ['visit', '2027-01-05', 'due'],
      ['planned-end', '2027-03-25', 'due'],
    ]);
  });
  it('tells what was overdue on an earlier day, whatever was done since', async () => {
    expect(await kinds({ kind: 'review', overdue: true }, lead, { on: day('2027-01-11') })).toStrictEqual([
      ['review', '2027-01-07', 'overdue'],
    ]);
    expect(await kinds({ placementId: 'p-1' }, lead, { on: day('2027-02-02') })).toStrictEqual([]);
  });
  it('names the clause, whose it is, and the event that raised it', async () => {
    const { duties } = await asked({ kind: 'visit' });
    expect(duties).toStrictEqual([
      {
        kind: 'visit',
        clause: 'CTT-7.6.3',
        title: 'Suitable staff of the school visit the student regularly',
        alsoBy: ['F-2.2'],
        subject: { kind: 'placement', id: 'p-1' },
        item: null,
        schoolId: 's-1',
        providerId: 'v-1',
        owner: 'apLead',
        raisedBy: LOG.find(({ type }) => type === 'VisitRecorded')?.id,
        raisedOn: '2026-11-20',
        dueOn: '2027-01-05',
        breachedFrom: '2027-01-13',
        standing: 'overdue',
        profileVersion: 'v@1',
      },
    ]);
  });
  it.each([
    ['a school', { schoolId: 's-1' }, 14],
    ['another school', { schoolId: 's-2' }, 0],
    ['a provider, its evidence included', { providerId: 'v-1' }, 15],
    ['who has to do it', { owner: 'providerStaff' }, 2],
    ['a clause', { clause: 'CTT-7.4.4' as never }, 2],
    ['a day by which it was due', { dueBefore: day('2026-11-10') }, 4],
    ['what is not overdue yet', { overdue: false }, 5],
  ] as const)('is narrowed by %s', async (_, wanted, count) => expect((await asked(wanted)).total).toBe(count));
  it('comes in pages, none of it twice', async () => {
    const first = await asked({}, lead, { limit: 4 });
    const second = await asked({}, lead, { limit: 11, behind: first.next ?? '' });
    expect([first.total, second.total, second.next]).toStrictEqual([15, 15, null]);
    expect([...first.duties, ...second.duties]).toStrictEqual((await asked()).duties);
  });
  it('reaches as far as the token: the trust’s own matters are the trust’s, a provider sees what is its to do', async () => {
    expect(await kinds({ kind: 'policy-review' }, executive)).toStrictEqual([
      ['policy-review', '2024-01-31', 'breached'],
    ]);
    expect(await kinds({ kind: 'policy-review' }, lead)).toStrictEqual([]);
    expect((await kinds({}, tutor)).map(([kind]) => kind)).toStrictEqual(['induction', 'progress-report']);
    expect(await kinds({}, { ...lead, trustId: 't-2' })).toStrictEqual([]);
    expect(await kinds({}, { ...tutor, providerId: 'v-2' })).toStrictEqual([]);
    const analyst: Actor = { id: 'analyst', role: 'analyst', trustId: 't-1' };
    await expect(asked({}, analyst)).rejects.toMatchObject({ code: 'role-not-allowed' });
  });
});
