import type { Actor, Reader, Scope } from '#libs/kernel';
import { fixedId, serveModules, type Sent, type Served } from '#libs/testing';
import { NamedPlacements, ProviderPolicies } from './ports.ts';
import { projections } from './projections.ts';
import { ProvidersModule } from './providers.module.ts';

/** No policy is in force: nothing is required of a provider, so nothing is confirmed. */
const noPolicy = {
  provide: ProviderPolicies,
  useValue: { of: () => Promise.resolve({ policyVersion: undefined, profile: undefined }) },
};
/** Whose a placement is that somebody names. */
const placed = {
  provide: NamedPlacements,
  useValue: { scopeOf: (_: Reader, id: string) => Promise.resolve(scopes.get(id)) },
};
const scopes = new Map<string, Scope>();
let served: Served;
beforeAll(async () => {
  served = await serveModules({ modules: [ProvidersModule], projections, ports: [noPolicy, placed] });
});
afterAll(() => served.close());

const ask = (method: string, path: string, sent: Partial<Sent> = {}) =>
  served.ask(method, path, { as: asker, ...sent });

const [trustId, schoolId] = [fixedId(1), fixedId(2)];
const asker: Actor = { id: fixedId(3), role: 'headteacher', trustId, schoolId };
const chief: Actor = { id: fixedId(4), role: 'trustChiefExecutive', trustId };
const elsewhere: Actor = { id: fixedId(5), role: 'trustChiefExecutive', trustId: fixedId(9) };
const evidence = { documentRef: fixedId(6), sha256: 'a'.repeat(64) };
const registration = { kind: 'non-school-provider', registerRef: '09876543', checkedOn: '2026-09-01' };
const riverside = { name: 'Riverside Workshop', registration, externalIds: [{ system: 'finance', id: 'RW-1' }] };
const site = { name: 'Main workshop', address: '1 Canal Road', postcode: 'B15 2TT', subcontracted: false };
const piece = {
  criterion: 'fire-drills',
  outcome: 'met',
  evidence,
  checkedBy: fixedId(7),
  checkedOn: '2026-09-02',
  expiresOn: '2027-08-31',
};

async function registered(key: string) {
  const { body } = await ask('POST', '/providers', { body: riverside, key });
  return body.id as string;
}

describe('A provider over HTTP', () => {
  it('is found as it was sent, through all that is recorded of it', async () => {
    const id = await registered('whole-life');
    const at = `/providers/${id}`;
    const urn = { kind: 'registered-school', urn: '100001', checkedOn: '2026-09-03' };
    await ask('PUT', `${at}/registration`, { body: { registration: urn } });
    const { body: added } = await ask('POST', `${at}/sites`, { body: site });
    await ask('POST', `${at}/sites/${added.id}/closure`, { body: { closedOn: '2026-12-18' } });
    await ask('POST', `${at}/evidence`, { body: { ...piece, outcome: 'not-met' } });
    await ask('POST', `${at}/evidence`, { body: piece });
    await ask('POST', `${at}/use-approval-requests`, { body: { scope: 'provider' } });
    await ask('POST', `${at}/use-approvals`, { as: chief, body: { scope: 'provider', statedOn: '2026-09-01' } });
    const forOne = { scope: 'placement', placementId: fixedId(8) };
    await ask('POST', `${at}/use-approvals`, { as: chief, body: { ...forOne, statedOn: '2026-09-01' } });
    await ask('POST', `${at}/use-approvals/revocation`, { as: chief, body: forOne });
    const { etag, position } = await ask('POST', `${at}/unregistered-school-concern`, { body: { evidence } });
    const seen = await ask('GET', `${at}?after=${position}`);
    expect([seen.status, seen.etag, etag]).toStrictEqual([200, '"10"', '"10"']);
    expect(seen.body).toStrictEqual({
      providerId: id,
      trustId,
      name: 'Riverside Workshop',
      registration: urn,
      externalIds: [{ system: 'finance', id: 'RW-1' }],
      sites: [{ siteId: added.id, ...site, closedOn: '2026-12-18' }],
      evidence: [{ ...piece, recordedOn: '2026-09-04' }],
      approvals: [{ scope: 'provider', by: chief.id, statedOn: '2026-09-01' }],
      vetting: 'vetting',
      rechecks: {},
      lapsed: {},
      nextDeadline: '2027-08-31',
      visits: [],
      halted: true,
    });
    const cleared = await ask('POST', `${at}/unregistered-school-concern/clearance`, { as: chief, body: { evidence } });
    expect((await ask('GET', `${at}?after=${cleared.position}`)).body.halted).toBe(false);
  });

  it('is registered once under one key, and so is its site', async () => {
    const first = await registered('twice');
    expect(await registered('twice')).toBe(first);
    const adding = { body: site, key: 'site-twice' };
    const added = await ask('POST', `/providers/${first}/sites`, adding);
    expect(await ask('POST', `/providers/${first}/sites`, adding)).toStrictEqual(added);
  });

  it('tells another site under the same key from a repeat', async () => {
    const id = await registered('two-sites');
    const sites = [];
    for (const _ of [1, 2]) sites.push((await ask('POST', `/providers/${id}/sites`, { body: site })).body.id);
    const close = (siteId: string) =>
      ask('POST', `/providers/${id}/sites/${siteId}/closure`, { body: { closedOn: '2026-12-18' }, key: 'close' });
    expect((await close(sites[0])).status).toBe(204);
    expect((await close(sites[1])).body.code).toBe('idempotency-key-reused');
  });

  it('is changed by nobody who read an older one', async () => {
    const id = await registered('stale');
    await ask('POST', `/providers/${id}/sites`, { body: site });
    const { body } = await ask('POST', `/providers/${id}/evidence`, { body: piece, ifMatch: '"0"' });
    expect(body).toMatchObject({ status: 412, code: 'precondition-failed' });
  });

  it('is unknown to other trusts, and its use is approved by the chief executive alone', async () => {
    const id = await registered('reach');
    const approval = { body: { scope: 'provider', statedOn: '2026-09-01' } };
    expect((await ask('POST', `/providers/${id}/use-approvals`, { ...approval, as: elsewhere })).status).toBe(404);
    expect((await ask('POST', `/providers/${id}/use-approvals`, approval)).body).toMatchObject({
      status: 403,
      facts: { clause: 'CRST-6' },
    });
    const { position } = await ask('POST', `/providers/${id}/sites`, { body: site });
    expect((await ask('GET', `/providers/${id}?after=${position}`, { as: elsewhere })).status).toBe(404);
    const colleague: Actor = { id: fixedId(10), role: 'providerStaff', trustId, providerId: id };
    expect((await ask('GET', `/providers/${id}`, { as: colleague })).status).toBe(200);
    expect((await ask('GET', `/providers/${id}`, { as: { ...colleague, providerId: fixedId(11) } })).status).toBe(404);
  });

  it('is held to account by leaders for students of their own school alone', async () => {
    const id = await registered('account');
    const [own, others] = [fixedId(21), fixedId(22)];
    scopes.set(own, { trustId, schoolId, providerId: id });
    scopes.set(others, { trustId, schoolId: fixedId(23), providerId: id });
    const meeting = { on: '2026-09-02', by: fixedId(3), progress: 'good', actions: [], record: evidence };
    const hold = (placements: readonly string[], as = asker) =>
      ask('POST', `/providers/${id}/accountability-meetings`, { as, body: { ...meeting, placements } });
    expect((await hold([own])).status).toBe(204);
    for (const placements of [[own, others], [others], [fixedId(24)]])
      expect((await hold(placements)).body).toMatchObject({ status: 422, code: 'placements-not-here' });
    expect((await hold([own], chief)).body).toMatchObject({ status: 403, facts: { clause: 'CTT-7.7.2' } });
    expect((await hold([])).body).toMatchObject({ status: 400 });
  });

  it.each([
    ['a pupil’s number', { ...riverside, externalIds: [{ system: 'mis', id: 'A123456789012' }] }],
    ['no registration', { name: 'Riverside Workshop' }],
    ['a URN of five digits', { ...riverside, registration: { ...registration, urn: '12345' } }],
  ])('is not registered with %s', async (_, body) =>
    expect((await ask('POST', '/providers', { body })).body).toMatchObject({ status: 400, code: 'invalid-body' }),
  );
});
