import { streamName, type Actor } from '#libs/kernel';
import { CREATING_TOMORROW_TRUST } from '#libs/policy';
import { describeOnBothDatabases, frozenClock, project, recordedLog, type LogEntry } from '#libs/testing';
import { acknowledged, approved, day, document, drafted, head, published } from '../domain/spec/examples.ts';
import { schoolId, trustId, version, weighed } from '../domain/spec/examples.ts';
import { GetLocalPolicy, GetLocalPolicyHandler } from '../local-policy-details/local-policy-details.query.ts';
import { GetPolicyDiff, GetPolicyDiffHandler } from '../policy-diff/policy-diff.query.ts';
import { GetPolicyStanding, GetPolicyStandingHandler } from '../policy-standing/policy-standing.query.ts';
import { projections } from '../projections.ts';
import { GetSchoolPolicy, GetSchoolPolicyHandler } from '../school-policy/school-policy.query.ts';
import { RecordReader } from './record.reader.ts';

const second = 'creating-tomorrow-trust@2';
const parameters = { ...CREATING_TOMORROW_TRUST.parameters, visitMaximumDays: 28 };
const school = streamName('school', schoolId);
const policy = streamName('policy', trustId);
const local = streamName('localpolicy', schoolId);
const log = recordedLog(
  [streamName('trust', trustId), { type: 'TrustRegistered', data: { trustId, name: 'Northfield Trust' } }],
  [school, { type: 'SchoolRegistered', data: { schoolId, trustId, name: 'Hill School' } }],
  [policy, published()],
  [policy, published({ parameters, reviewDue: day('2028-01-31') }, second, day('2026-11-01'))],
  [
    policy,
    {
      type: 'SchoolOverridePublished',
      data: {
        schoolId,
        version: 'school@1',
        effectiveFrom: day('2026-12-01'),
        parameters: { visitMaximumDays: 14 },
        rules: [],
        criteria: [],
      },
    },
  ],
  [
    policy,
    { type: 'PolicyRatified', data: { version: second, by: 'trust-board', ratifiedOn: day('2026-10-20'), document } },
  ],
  [streamName('cascade', trustId), acknowledged(head, 'headteacher')],
  ...[drafted, weighed, approved].map((event): LogEntry => [local, event]),
);
const actor: Actor = { id: head, role: 'headteacher', trustId, schoolId };

describeOnBothDatabases('The records of governance', (openDb) => {
  let records: RecordReader;
  beforeAll(async () => {
    const db = await openDb();
    for (const one of projections) await project(one, log, db);
    records = new RecordReader(db);
  });

  it('tell what a policy says of itself, as it ships and once it was mended', async () => {
    const handler = new GetPolicyStandingHandler(records, frozenClock());
    const on = async (date: string) =>
      (await handler.execute(new GetPolicyStanding(trustId, actor, day(date)))).resource;
    expect(await on('2026-10-01')).toMatchObject({
      version,
      reviewDue: '2024-01-31',
      reviewOverdue: true,
      staleReferences: [{ edition: 'January 2013, updated 2016' }, { edition: 'September 2021' }],
      approval: 'not-seen',
    });
    expect(await on('2026-11-01')).toMatchObject({ version: second, reviewOverdue: false, approval: 'seen' });
    expect(await on('2026-08-31')).toMatchObject({ version: null, reviewDue: null, approval: null });
  });

  it('tell what changed between two versions', async () => {
    const handler = new GetPolicyDiffHandler(records);
    const ask = (from: string, to: string) => handler.execute(new GetPolicyDiff(trustId, { from, to }, actor));
    expect((await ask(version, second)).resource).toMatchObject({
      from: version,
      to: second,
      parameters: [{ name: 'visitMaximumDays', from: 42, to: 28, becomes: 'tighter' }],
      reviewDue: { from: '2024-01-31', to: '2028-01-31' },
    });
    await expect(ask(version, 'creating-tomorrow-trust@3')).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each([
    ['2026-10-31', version, 42],
    ['2026-11-30', second, 28],
    ['2026-12-01', `${second} + school@1`, 14],
  ])('tell what holds at a school on %s', async (date, called, visits) => {
    const handler = new GetSchoolPolicyHandler(records, frozenClock());
    const { resource: body, revision } = await handler.execute(new GetSchoolPolicy(schoolId, actor, day(date)));
    expect([body.version, body.profile.parameters.visitMaximumDays, revision]).toStrictEqual([called, visits, 3]);
  });

  it('hold a school’s local policy as its stream adds up to it', async () => {
    const handler = new GetLocalPolicyHandler(records);
    const { resource: body, revision } = await handler.execute(new GetLocalPolicy(schoolId, actor));
    expect(revision).toBe(2);
    expect(body.versions).toMatchObject([{ drafted: { version: 1 }, approved: { trustPolicyVersion: version } }]);
  });

  it('are nobody else’s', async () => {
    const stranger: Actor = { ...actor, trustId: 'elsewhere' };
    await expect(
      new GetLocalPolicyHandler(records).execute(new GetLocalPolicy(schoolId, stranger)),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});
