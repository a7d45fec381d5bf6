import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { EventLedger, openEmbedded } from '#libs/event-store';
import { createHttpApplication, HttpModule, PositionWait, Tokens } from '#libs/http';
import { Clock, Ledger, type Actor, type EventStore, type Reader } from '#libs/kernel';
import { openReadDb, ReadDb, startProjections } from '#libs/read-store';
import { fixedId, frozenClock, temporaryDirectory } from '#libs/testing';
import { ExternalIdDigest, Schools } from './ports.ts';
import { projections } from './projections.ts';
import { StudentsModule } from './students.module.ts';

const tokens = new Tokens(Buffer.alloc(32, 7));
const closing: (() => Promise<unknown>)[] = [];
let url: string;
let log: EventStore;

beforeAll(async () => {
  const [directory, clock, report] = [temporaryDirectory(), frozenClock(), () => undefined];
  const store = await openEmbedded({ directory, namespace: '' });
  const ledger = new EventLedger({ store, clock, digestKey: Buffer.alloc(32, 8) });
  const db = await openReadDb({ directory }, report);
  const host = await startProjections({ projections, db, store, report, clock });
  const ports = [
    { provide: Clock, useValue: clock },
    { provide: Ledger, useValue: ledger },
    { provide: ReadDb, useValue: db },
    { provide: PositionWait, useValue: host.positions },
    { provide: Tokens, useValue: tokens },
    {
      provide: Schools,
      useValue: { trustOf: (_: Reader, id: string) => Promise.resolve(id === schoolId ? trustId : undefined) },
    },
    { provide: ExternalIdDigest, useValue: { of: ({ id }: { id: string }) => `${id.length} characters` } },
  ];
  @Module({})
  class Ground {}
  const ground = { module: Ground, global: true, providers: ports, exports: ports };
  @Module({ imports: [ground, HttpModule, StudentsModule] })
  class Whole {}
  const app: NestFastifyApplication = await createHttpApplication(Whole, pino({ level: 'silent' }));
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  log = store;
  closing.push(
    () => app.close(),
    () => host.stop(),
    () => db.close(),
    () => store.close(),
  );
});
afterAll(async () => {
  for (const close of closing) await close();
});

type Sent = Readonly<{ as?: Actor; body?: object; key?: string; ifMatch?: string }>;

async function ask(method: string, path: string, { as = asker, body, key, ifMatch }: Sent = {}) {
  const headers = {
    authorization: `Bearer ${await tokens.sign(as, 60)}`,
    ...(body && { 'content-type': 'application/json' }),
    ...(key !== undefined && { 'idempotency-key': key }),
    ...(ifMatch !== undefined && { 'if-match': ifMatch }),
  };
  const sent = await fetch(`${url}/v1${path}`, { method, headers, body: body ? JSON.stringify(body) : null });
  const text = await sent.text();
  const [etag, position] = [sent.headers.get('etag'), sent.headers.get('ledger-position')];
  return { status: sent.status, etag, position, body: text === '' ? undefined : JSON.parse(text) };
}

const [trustId, schoolId] = [fixedId(1), fixedId(2)];
const asker: Actor = { id: fixedId(3), role: 'headteacher', trustId, schoolId };
const colleague: Actor = { id: fixedId(5), role: 'apLead', trustId, schoolId: fixedId(6) };
const upn = 'A123456789012';
const student = { schoolId, yearGroup: 9, flags: ['ehcp'], externalIds: [{ system: 'mis', id: upn }] };

async function enrolled(key: string) {
  const { body } = await ask('POST', '/students', { body: student, key });
  return body.id as string;
}

describe('A student over HTTP', () => {
  it('is found as recorded, without the keys of other systems', async () => {
    const id = await enrolled('whole-life');
    const at = `/students/${id}`;
    await ask('PUT', `${at}/year-group`, { body: { yearGroup: 10 } });
    await ask('PUT', `${at}/flags`, { body: { flags: ['pupil-premium', 'ehcp'] } });
    const [mother, aunt] = [fixedId(7), fixedId(8)];
    const responsibility = `${at}/parental-responsibility`;
    await ask('POST', responsibility, { body: { holderId: mother, relationship: 'mother' } });
    await ask('POST', responsibility, { body: { holderId: aunt, relationship: 'other-relative' } });
    await ask('POST', `${responsibility}/${aunt}/end`, { body: { endedOn: '2026-09-01' } });
    const left = await ask('POST', `${at}/left-roll`, { body: { leftOn: '2026-09-02' } });
    const seen = await ask('GET', `${at}?after=${left.position}`);
    expect([seen.status, seen.etag]).toStrictEqual([200, '"6"']);
    expect(seen.body).toStrictEqual({
      studentId: id,
      trustId,
      schoolId,
      yearGroup: 10,
      flags: ['ehcp', 'pupil-premium'],
      parentalResponsibility: [
        { holderId: mother, relationship: 'mother' },
        { holderId: aunt, relationship: 'other-relative', endedOn: '2026-09-01' },
      ],
      rollStatus: 'left-roll',
      leftOn: '2026-09-02',
    });
    const returned = await ask('POST', `${at}/returned-to-roll`, { body: { returnedOn: '2026-09-03' } });
    expect((await ask('GET', `${at}?after=${returned.position}`)).body).toMatchObject({
      rollStatus: 'on-roll',
      leftOn: null,
    });
  });

  it('is enrolled once under one key', async () => expect(await enrolled('twice')).toBe(await enrolled('twice')));

  it('leaves a pupil’s number in no event', async () => {
    await enrolled('private');
    const texts: string[] = [];
    for await (const { events } of log.readAll()) texts.push(JSON.stringify(events));
    expect(texts.join('')).toContain('StudentEnrolled');
    expect(texts.join('')).not.toContain(upn);
  });

  it('needs neither flags nor keys of other systems', async () => {
    const { status } = await ask('POST', '/students', { body: { schoolId, yearGroup: 9, flags: null } });
    expect(status).toBe(201);
  });

  it('is enrolled at a school of the trust, within the enroller’s reach', async () => {
    expect((await ask('POST', '/students', { as: colleague, body: student })).status).toBe(404);
    const { body } = await ask('POST', '/students', {
      as: colleague,
      body: { ...student, schoolId: colleague.schoolId },
    });
    expect(body).toMatchObject({ status: 422, code: 'school-unknown' });
  });

  it('is unknown to another school', async () => {
    const id = await enrolled('reach');
    const { position } = await ask('PUT', `/students/${id}/year-group`, { body: { yearGroup: 11 } });
    expect((await ask('GET', `/students/${id}?after=${position}`, { as: colleague })).status).toBe(404);
    const change = { as: colleague, body: { yearGroup: 8 } };
    expect((await ask('PUT', `/students/${id}/year-group`, change)).status).toBe(404);
  });

  it.each([
    ['a fourteenth year', { ...student, yearGroup: 14 }],
    ['an unknown flag', { ...student, flags: ['tall'] }],
    ['a name', { ...student, name: 'Somebody' }],
  ])('is not enrolled with %s', async (_, body) =>
    expect((await ask('POST', '/students', { body })).body).toMatchObject({ status: 400, code: 'invalid-body' }),
  );
});
