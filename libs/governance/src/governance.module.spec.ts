import type { Actor } from '#libs/kernel';
import { fixedId, serveModules, type Sent, type Served } from '#libs/testing';
import { GovernanceModule } from './governance.module.ts';
import { projections } from './projections.ts';

let served: Served;
beforeAll(async () => {
  served = await serveModules({ modules: [GovernanceModule], projections });
});
afterAll(() => served.close());

const ask = (method: string, path: string, sent: Partial<Sent> = {}) =>
  served.ask(method, path, { as: asker, ...sent });

const asker: Actor = { id: fixedId(1), role: 'operator' };
const northfield = { name: 'Northfield Trust' };

async function registered(key: string) {
  const trust = await ask('POST', '/trusts', { body: northfield, key });
  const trustId = trust.body.id as string;
  const school = await ask('POST', '/schools', {
    body: { trustId, name: 'Hill School', urn: '100002' },
    key: `${key}-s`,
  });
  const schoolId = school.body.id as string;
  const head: Actor = { id: fixedId(2), role: 'headteacher', trustId, schoolId };
  return { trustId, schoolId, head };
}

describe('A school over HTTP', () => {
  const terms = [
    { name: 'Autumn', from: '2026-09-02', to: '2026-12-18', halfTermFrom: '2026-10-26', halfTermTo: '2026-10-30' },
  ];
  const calendar = { terms, closedDays: ['2026-11-27'] };
  const sessionTimes = { am: { start: '08:50', end: '12:10' }, pm: { start: '13:00', end: '15:20' } };
  const delegation = { delegateId: fixedId(3), from: '2026-09-07', until: '2026-09-11' };

  it('is found as it was set', async () => {
    const { trustId, schoolId, head } = await registered('school');
    const at = `/schools/${schoolId}`;
    await ask('PUT', `${at}/calendar`, { as: head, body: calendar });
    await ask('PUT', `${at}/session-times`, { as: head, body: sessionTimes });
    await ask('PUT', `${at}/attendance-target`, { as: head, body: { percent: 96.5 } });
    const { position } = await ask('POST', `${at}/approval-delegations`, { as: head, body: delegation });
    const seen = await ask('GET', `${at}?after=${position}`, { as: head });
    expect([seen.status, seen.etag]).toStrictEqual([200, '"4"']);
    expect(seen.body).toStrictEqual({
      schoolId,
      trustId,
      name: 'Hill School',
      urn: '100002',
      calendar,
      sessionTimes,
      attendanceTarget: 96.5,
      delegations: [delegation],
    });
  });

  it('is registered once under one key', async () =>
    expect(await registered('twice')).toStrictEqual(await registered('twice')));

  it('needs its trust', async () => {
    const body = { trustId: fixedId(9), name: 'Nowhere School' };
    expect((await ask('POST', '/schools', { body })).body).toMatchObject({ status: 404, code: 'trust-unknown' });
  });

  it('has approval delegated by its headteacher alone', async () => {
    const { schoolId, head } = await registered('delegation');
    const path = `/schools/${schoolId}/approval-delegations`;
    const deputy = { as: { ...head, role: 'deputyHeadteacher' } as const, body: delegation };
    expect((await ask('POST', path, deputy)).status).toBe(403);
    const stranger = { as: { ...head, schoolId: fixedId(8) }, body: delegation };
    expect((await ask('POST', path, stranger)).status).toBe(404);
  });

  it.each([
    ['/calendar', { terms: [{ ...terms[0], to: '2026-09-01' }], closedDays: [] }, 'calendar-out-of-order'],
    ['/session-times', { am: sessionTimes.pm, pm: sessionTimes.am }, 'session-times-out-of-order'],
    ['/attendance-target', { percent: 100.5 }, 'invalid-body'],
    ['/calendar', { terms: [], closedDays: [] }, 'invalid-body'],
  ])('cannot be set so: %s %j', async (path, body, code) => {
    const { schoolId, head } = await registered('refused');
    const answer = await ask('PUT', `/schools/${schoolId}${path}`, { as: head, body });
    expect(answer.body).toMatchObject({ status: 400, code });
  });
});

describe('A trust over HTTP', () => {
  it('shows itself and its policy to its schools, and to no others', async () => {
    const { trustId, head } = await registered('policy');
    const publication = { profile: 'creating-tomorrow-trust', effectiveFrom: '2026-09-01' };
    await ask('POST', `/trusts/${trustId}/policy-profiles`, { body: publication });
    const adjusted = { ...publication, effectiveFrom: '2027-01-01', adjustments: { reviewMaximumDays: 28 } };
    const { position } = await ask('POST', `/trusts/${trustId}/policy-profiles`, { body: adjusted });
    const policy = await ask('GET', `/trusts/${trustId}/policy?after=${position}`, { as: head });
    const [first, second] = policy.body.versions;
    expect([policy.etag, policy.body.versions.length]).toStrictEqual(['"1"', 2]);
    expect(first).toMatchObject({ version: 'creating-tomorrow-trust@1', effectiveFrom: '2026-09-01' });
    expect(second).toMatchObject({ version: 'creating-tomorrow-trust@2', effectiveFrom: '2027-01-01' });
    expect(second.profile.parameters.reviewMaximumDays).toBe(28);
    const trust = await ask('GET', `/trusts/${trustId}?after=0`, { as: head });
    expect([trust.etag, trust.body]).toStrictEqual(['"0"', { trustId, ...northfield }]);
    const stranger = { as: { ...head, trustId: fixedId(9) } };
    expect((await ask('GET', `/trusts/${trustId}/policy`, stranger)).status).toBe(404);
    expect((await ask('GET', `/trusts/${trustId}`, stranger)).status).toBe(404);
  });

  it.each([
    [
      { profile: 'national-baseline', effectiveFrom: '2026-09-01', adjustments: { noticeSchoolDays: 1 } },
      'profile-loosened',
    ],
    [{ profile: 'of-our-own', effectiveFrom: '2026-09-01' }, 'invalid-body'],
  ])('publishes no policy like %j', async (body, code) => {
    const { trustId } = await registered('no-policy');
    expect((await ask('POST', `/trusts/${trustId}/policy-profiles`, { body })).body.code).toBe(code);
  });

  it('is registered by an operator alone', async () => {
    const { head } = await registered('operator');
    expect((await ask('POST', '/trusts', { as: head, body: northfield })).status).toBe(404);
  });
});
