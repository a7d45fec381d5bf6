import {
  createdIdOf,
  type Actor,
  type PlacementId,
  type ProviderId,
  type SchoolId,
  type StudentId,
  type TrustId,
} from '#libs/kernel';
import { fixedId, serveModules, type Served } from '#libs/testing';
import type { Belonging } from './domain/events.ts';
import { PlacedStudents } from './ports.ts';
import { projections } from './projections.ts';
import { SafeguardingModule } from './safeguarding.module.ts';

const [trustId, schoolId, providerId] = [fixedId(1), fixedId(2), fixedId(5)];
const placementId = fixedId(4);
const belonging: Belonging = {
  trustId: trustId as TrustId,
  schoolId: schoolId as SchoolId,
  studentId: fixedId(3) as StudentId,
  placementId: placementId as PlacementId,
  providerId: providerId as ProviderId,
};
const placed = {
  provide: PlacedStudents,
  useValue: {
    of: (_: unknown, id: string) =>
      Promise.resolve(id === placementId ? { belonging, scope: { trustId, schoolId, providerId } } : undefined),
  },
};

let served: Served;
beforeAll(async () => {
  served = await serveModules({ modules: [SafeguardingModule], projections, ports: [placed] });
});
afterAll(() => served.close());

const provider: Actor = { id: fixedId(20), role: 'providerStaff', trustId, providerId };
const dsl: Actor = { id: fixedId(21), role: 'dsl', trustId, schoolId };
const head: Actor = { id: fixedId(22), role: 'headteacher', trustId, schoolId };
const document = (n: number) => ({ documentRef: fixedId(n), sha256: 'b'.repeat(64) });
const body = { category: 'neglect', occurredOn: '2026-09-03', record: document(30) };

async function raisedBy(as: Actor, key: string): Promise<string> {
  const { status, body: answer } = await served.ask('POST', `/placements/${placementId}/safeguarding-concerns`, {
    as,
    body,
    key,
  });
  expect(status).toBe(201);
  return answer.id as string;
}
const at = (id: string) => `/safeguarding-concerns/${id}`;

describe('A safeguarding concern over HTTP', () => {
  it('is told by the provider, and read by the school’s safeguarding lead [CTT-7.5.6 kept]', async () => {
    const id = await raisedBy(provider, 'told');
    const { position } = await served.ask('POST', `${at(id)}/acknowledgement`, { as: dsl, body: {} });
    const seen = await served.ask('GET', `${at(id)}?after=${position}`, { as: dsl });
    expect([seen.status, seen.etag]).toStrictEqual([200, '"1"']);
    expect(seen.body).toMatchObject({ ...body, concernId: id, status: 'acknowledged', acknowledgedBy: dsl.id });
    const list = await served.ask('GET', `/safeguarding-concerns?status=acknowledged`, { as: dsl });
    expect(list.body.concerns.map(({ concernId }: { concernId: string }) => concernId)).toContain(id);
  });

  it.each<[string, Actor, number]>([
    ['the provider who told of it', provider, 403],
    ['the headteacher, without a need on record', head, 404],
    ['a safeguarding lead of another school', { ...dsl, schoolId: fixedId(9) }, 404],
    ['a safeguarding lead of another trust', { ...dsl, trustId: fixedId(8) }, 404],
    ['the AP lead', { ...head, role: 'apLead' }, 403],
    ['the deputy headteacher', { ...head, role: 'deputyHeadteacher' }, 403],
    ['the attendance officer', { ...head, role: 'attendanceOfficer' }, 403],
    ['the chief executive', { id: fixedId(23), role: 'trustChiefExecutive', trustId }, 403],
    ['an auditor', { id: fixedId(24), role: 'auditor', trustId }, 403],
    ['an analyst', { id: fixedId(25), role: 'analyst', trustId }, 403],
    ['the chair of governors', { ...head, role: 'chairOfGovernors' }, 403],
    ['an operator', { id: fixedId(26), role: 'operator' }, 404],
    ['another system', { ...head, role: 'integration' }, 403],
  ])('is not read by %s [CTT-7.5.6 violated]', async (_, as, status) => {
    const id = await raisedBy(provider, 'unread');
    const { position } = await served.ask('POST', `${at(id)}/acknowledgement`, { as: dsl, body: {} });
    const seen = await served.ask('GET', `${at(id)}?after=${position}`, { as });
    expect(seen.status).toBe(status);
    expect(JSON.stringify(seen.body)).not.toMatch(/neglect|documentRef|acknowledged/);
    const list = await served.ask('GET', '/safeguarding-concerns', { as });
    expect(JSON.stringify(list.body)).not.toContain(id);
  });

  it.each<[string, Actor]>([
    ['the provider who told of it', provider],
    ['the headteacher, without a need on record', head],
    ['the AP lead', { ...head, role: 'apLead' }],
    ['the chief executive', { id: fixedId(23), role: 'trustChiefExecutive', trustId }],
    ['an auditor', { id: fixedId(24), role: 'auditor', trustId }],
    ['an operator', { id: fixedId(26), role: 'operator' }],
    ['a safeguarding lead of another school', { ...dsl, schoolId: fixedId(9) }],
  ])('is not told from one that there is not by the refusal of %s', async (_, as) => {
    const [there, nowhere] = [await raisedBy(provider, 'guessed'), fixedId(99)];
    await served.ask('POST', `${at(there)}/acknowledgement`, { as: dsl, body: {} });
    const asked = async (id: string) => {
      const action = { action: 'monitoring', on: '2026-09-03', record: document(33) };
      const closing = { outcome: 'no-further-action', reasons: document(32) };
      const grant = { to: as.id, need: document(31), until: '2026-09-04' };
      const answers = [
        await served.ask('GET', at(id), { as }),
        await served.ask('POST', `${at(id)}/acknowledgement`, { as, body: {} }),
        await served.ask('POST', `${at(id)}/actions`, { as, body: action }),
        await served.ask('POST', `${at(id)}/closure`, { as, body: closing }),
        await served.ask('POST', `${at(id)}/access`, { as, body: grant }),
      ];
      return answers.map(({ body: { instance: _of, ...told } }) => told as object);
    };
    const refusals = await asked(there);
    expect(refusals).toStrictEqual(await asked(nowhere));
    expect(refusals.map((told) => (told as { status: number }).status)).not.toContain(400);
  });

  it('is read by a headteacher for as long as a need is on record, by that one alone', async () => {
    const id = await raisedBy(provider, 'needed');
    const grant = { to: head.id, need: document(31), until: '2026-09-04' };
    const { position } = await served.ask('POST', `${at(id)}/access`, { as: dsl, body: grant });
    expect((await served.ask('GET', `${at(id)}?after=${position}`, { as: head })).status).toBe(200);
    const another = { ...head, id: fixedId(27) };
    expect((await served.ask('GET', at(id), { as: another })).status).toBe(404);
  });

  it('is raised once under one key, and about a placement that there is', async () => {
    expect(await raisedBy(dsl, 'twice')).toBe(await raisedBy(dsl, 'twice'));
    const nowhere = `/placements/${createdIdOf(fixedId(40) as never)}/safeguarding-concerns`;
    expect((await served.ask('POST', nowhere, { as: dsl, body })).status).toBe(404);
    expect(
      (await served.ask('POST', `/placements/${placementId}/safeguarding-concerns`, { as: dsl, body: {} })).body,
    ).toMatchObject({
      status: 400,
      code: 'invalid-body',
    });
  });
});
