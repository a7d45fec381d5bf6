import type { Actor, PersonRef } from '#libs/kernel';
import { fixedId, type Sent, type Served } from '#libs/testing';
import { creatingTomorrow, provider, school, student, timetable } from './domain/spec/examples.ts';
import {
  document,
  head,
  meeting,
  mother,
  proposal,
  providerId,
  schoolId,
  signature,
  siteId,
  terms,
  TO_APPROVAL,
  TO_SIGNATURES,
  trustId,
  tutor,
} from './spec/bodies.ts';
import { serve } from './spec/served.ts';

const headteacher: Actor = { id: head, role: 'headteacher', trustId, schoolId };
const providerStaff: Actor = { id: tutor, role: 'providerStaff', trustId, providerId };
const elsewhere: Actor = { ...headteacher, id: fixedId(13), schoolId: fixedId(14) };

let served: Served;
beforeAll(async () => {
  const surroundings = creatingTomorrow({
    school: school({ trustId }),
    student: student({ trustId, schoolId, holders: [mother as PersonRef] }),
    provider: provider({ trustId, openSites: [siteId] }),
  });
  served = await serve(surroundings);
});
afterAll(() => served.close());

const ask = (method: string, path: string, sent: Partial<Sent> = {}) =>
  served.ask(method, path, { as: headteacher, ...sent });

const proposed = async (key: string): Promise<string> =>
  (await ask('POST', '/placements', { body: proposal, key })).body.id;
const steps = async (id: string) => (await ask('GET', `/placements/${id}/next-steps`)).body;

async function sendAll(id: string, all: readonly (readonly [string, object])[]) {
  const answers = [];
  for (const [path, body] of all) answers.push(await ask('POST', `/placements/${id}/${path}`, { body }));
  return answers.map(({ status, etag, body }) => (status === 204 ? etag : body));
}

describe('A placement over HTTP, before it starts', () => {
  it('goes from its proposal to the last signature, each fact under its own revision', async () => {
    const id = await proposed('whole-way');
    expect(await sendAll(id, TO_APPROVAL)).toStrictEqual(['"1"', '"2"', '"3"', '"4"', '"5"', '"6"']);
    expect(await sendAll(id, TO_SIGNATURES)).toStrictEqual(['"7"', '"8"', '"9"', '"10"', '"11"']);
    const acknowledgement = { as: providerStaff, body: { by: tutor, policies: document(33) } };
    expect((await ask('POST', `/placements/${id}/school-policies-acknowledgement`, acknowledgement)).etag).toBe('"12"');
    const second = { ...signature, version: 2 };
    expect(await sendAll(id, [['contract/signatures', second]])).toStrictEqual(['"13"']);
    expect((await steps(id)).steps.map(({ command }: { command: string }) => command)).toContain('SignContract');
    const bySchool = { ...second, party: 'school', signatory: head };
    expect(await sendAll(id, [['contract/signatures', bySchool]])).toStrictEqual(['"14"']);
    const byProvider = { as: providerStaff, body: { ...second, party: 'provider', signatory: tutor } };
    expect((await ask('POST', `/placements/${id}/contract/signatures`, byProvider)).etag).toBe('"15"');
    expect((await steps(id)).steps.map(({ command }: { command: string }) => command)).not.toContain('SignContract');
  });

  it('is proposed once under one key', async () => expect(await proposed('twice')).toBe(await proposed('twice')));
  it('adds nothing where the same is told again', async () => {
    const id = await proposed('again');
    const [first] = TO_APPROVAL;
    expect(await sendAll(id, [first, first])).toStrictEqual(['"1"', '"1"']);
  });

  it.each([
    ['refusal', { reason: 'school-can-provide' }, 'refused'],
    ['withdrawal', { reason: 'student-unwilling' }, 'withdrawn'],
  ])('ends with its %s', async (path, body, status) => {
    const id = await proposed(path);
    expect(await sendAll(id, [[path, body]])).toStrictEqual(['"1"']);
    expect(await steps(id)).toStrictEqual({ placementId: id, status, halted: false, steps: [] });
  });
  it('ends when a party declines the contract', async () => {
    const id = await proposed('declined');
    await sendAll(id, [...TO_APPROVAL, ['initial-meeting', meeting], ['contract', terms]]);
    const { sha256: _, ...refusal } = signature;
    expect(await sendAll(id, [['contract/refusals', refusal]])).toStrictEqual(['"10"']);
    expect((await steps(id)).status).toBe('declined');
  });
  it('is not directed off site where the trust directs nobody', async () => {
    const id = await proposed('directed');
    await sendAll(id, TO_APPROVAL);
    const notice = { firstDay: '2026-09-14', siteId, document: document(34), timetable };
    expect(await sendAll(id, [['off-site-notice', notice]])).toMatchObject([
      { status: 422, code: 'clauses-unmet', clauses: [{ id: 'F-1.1' }] },
    ]);
  });

  it('tells what is missing before anybody is refused, and the same on refusal', async () => {
    const id = await proposed('missing');
    const dryRun = (await steps(id)).steps.find(({ command }: { command: string }) => command === 'ApprovePlacement');
    expect(dryRun.whoCan).toStrictEqual(['headteacher', 'deputyHeadteacher']);
    const [refused] = await sendAll(id, [['approval', {}]]);
    expect(refused).toMatchObject({ status: 422, code: 'clauses-unmet', clauses: dryRun.unmet });
    expect(dryRun.unmet.length).toBeGreaterThan(0);
  });

  it('is unknown outside its school and its provider, and closed to other roles', async () => {
    const id = await proposed('reach');
    const approval = `/placements/${id}/approval`;
    expect((await ask('POST', approval, { as: elsewhere, body: {} })).status).toBe(404);
    expect((await ask('POST', approval, { as: { ...providerStaff, providerId: fixedId(99) }, body: {} })).status).toBe(
      404,
    );
    expect((await ask('POST', approval, { as: providerStaff, body: {} })).body).toMatchObject({
      status: 403,
      facts: { clause: 'CTT-7.2.2' },
    });
    expect((await ask('GET', `/placements/${id}/next-steps`, { as: elsewhere })).status).toBe(404);
    expect((await ask('GET', `/placements/${id}/next-steps`, { as: providerStaff })).status).toBe(403);
    expect((await ask('GET', `/placements/${fixedId(98)}/next-steps`)).status).toBe(404);
    expect((await ask('POST', '/placements', { as: elsewhere, body: proposal })).status).toBe(404);
  });

  it.each([
    ['free text as rationale', { ...proposal, rationale: 'He needs it' }, '#/rationale'],
    ['an unknown reason', { ...proposal, reason: 'because' }, '#/reason'],
    ['a Saturday', { ...proposal, timetable: [{ ...timetable[0], weekday: 6 }] }, '#/timetable/0/weekday'],
    ['a trust of the caller’s choice', { ...proposal, trustId }, '#/trustId'],
    ['a pupil’s number', { ...proposal, externalIds: [{ system: 'mis', id: 'A123456789012' }] }, '#/externalIds/0/id'],
  ])('is not proposed with %s', async (_, body, pointer) => {
    const { status, body: problem } = await ask('POST', '/placements', { body });
    expect([status, problem.errors.map((error: { pointer: string }) => error.pointer)]).toStrictEqual([400, [pointer]]);
  });
});
