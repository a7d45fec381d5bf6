import { AppendTooLarge, LEDGER_REJECTIONS, OutcomeUnknown, rejectLedger, rejections, StoreClosed } from '#libs/kernel';
import { head, NOW, TABLE, thingId, witness } from './thing.app.ts';
import { thingClient, valid, type Asking } from './thing.client.ts';

const { ask } = thingClient();
const create = (asking: Asking = {}) => ask('/v1/things', asking);
const reject = rejections<keyof typeof TABLE>(TABLE);

describe('A write that is done', () => {
  it('tells where it stands, and where the thing is that it made', async () => {
    const { status, headers, body } = await create({ headers: { 'idempotency-key': 'k-1' } });
    expect([status, body]).toStrictEqual([201, { id: thingId }]);
    expect(headers.get('location')).toBe(`/v1/things/${thingId}`);
    expect(headers.get('etag')).toBe('"3"');
    expect(headers.get('ledger-position')).toBe('41');
    expect(headers.get('idempotency-key')).toBe('k-1');
  });

  it('says nothing more where nothing was made', async () => {
    const { status, headers, body } = await ask(`/v1/things/${thingId}/changes`);
    expect([status, body, headers.get('etag'), headers.get('location')]).toStrictEqual([204, undefined, '"3"', null]);
  });

  it('was asked for in an envelope', async () => {
    const correlationId = '99999999-0000-4000-8000-999999999999';
    const headers = { 'x-correlation-id': correlationId, 'if-match': '"2"', 'idempotency-key': 'k-1' };
    const body = { ...valid, occurredAt: '2026-09-04T09:30:00+01:00' };
    const answer = await ask(`/v1/things/${thingId.toUpperCase()}/changes`, { headers, body });
    expect(witness.seen).toMatchObject({
      actor: head,
      name: 'ChangeThing',
      ifMatch: 2,
      correlationId,
      receivedAt: NOW,
      occurredAt: '2026-09-04T08:30:00.000Z',
      body: valid,
    });
    expect(answer.headers.get('x-correlation-id')).toBe(correlationId);
  });

  it('has the same command id for the same key, and another for every other', async () => {
    const ids = [];
    for (const key of ['a', 'a', 'b']) {
      await create({ headers: { 'idempotency-key': key } });
      ids.push(witness.seen?.commandId);
    }
    expect([ids[0] === ids[1], ids[0] === ids[2]]).toStrictEqual([true, false]);
  });

  it('needs no body where the command has none', async () => {
    const { status } = await ask(`/v1/things/${thingId}/touch`, { body: {} });
    expect([status, witness.seen?.occurredAt]).toStrictEqual([204, NOW]);
  });
});

describe('A write that is refused', () => {
  const [person, digest] = [thingId, 'a'.repeat(64)];
  it.each([
    [{ body: { ...valid, extra: 1 } }, [{ pointer: '#/extra', detail: 'is not a field here' }]],
    [{ body: { ...valid, session: 'X' } }, [{ pointer: '#/session', detail: 'must be one of AM, PM' }]],
    [{ body: { ...valid, people: [person, 'X'] } }, [{ pointer: '#/people/1', detail: 'must be a UUID' }]],
    [{ body: { ...valid, people: 'X' } }, expect.arrayContaining([{ pointer: '#/people', detail: 'must be a list' }])],
    [
      { body: { ...valid, narrative: { documentRef: 'free text', sha256: digest } } },
      [{ pointer: '#/narrative/documentRef', detail: 'must be a UUID' }],
    ],
    [{ body: { ...valid, session: 'A123456789012' } }, [expect.objectContaining({ pointer: '#/session' })]],
    [
      { body: { ...valid, occurredAt: '2026-09-04T09:05:00.001Z' } },
      [{ pointer: '#/occurredAt', detail: 'must not be more than 5 minutes in the future' }],
    ],
    [{ body: [] }, [{ pointer: '#', detail: 'must be an object' }]],
  ])('for its body: %o', async (asking, errors) => {
    const { body, headers } = await create(asking);
    expect(body).toMatchObject({ status: 400, code: 'invalid-body', errors });
    expect(headers.get('content-type')).toBe('application/problem+json');
  });

  it.each([
    [{ 'if-match': 'W/"2"' }, { header: 'If-Match', detail: 'must be one strong ETag, "<revision>"' }],
    [{ 'if-match': '2' }, { header: 'If-Match', detail: 'must be one strong ETag, "<revision>"' }],
    [{ 'idempotency-key': 'a b' }, { header: 'Idempotency-Key', detail: 'must be 1 to 255 visible ASCII characters' }],
  ])('for its headers: %o', async (headers, error) => {
    expect((await create({ headers })).body).toMatchObject({ status: 400, code: 'invalid-header', errors: [error] });
  });

  it.each([
    ['not-found', 404],
    ['role-not-allowed', 403],
    ['precondition-failed', 412],
    ['contention', 409],
    ['idempotency-key-reused', 422],
  ] as const)('because of %s is a %i', async (code, status) => {
    witness.failure = rejectLedger(code);
    const { body, headers } = await create();
    expect(body).toMatchObject({ status, code, detail: LEDGER_REJECTIONS[code][1] });
    expect(headers.get('retry-after')).toBe(status === 409 ? '1' : null);
  });

  it('tells which clauses are not met, and what else is known, apart', async () => {
    const clauses = [{ id: 'CTT-1.1', title: 'T', missing: 'M', whoCan: ['dsl'] }];
    witness.failure = reject('clauses-not-met', { clauses, status: 'proposed' });
    const { body, headers } = await create();
    expect(body).toStrictEqual({
      type: 'https://placement-ledger.example/problems/clauses-not-met',
      title: 'Clauses not met',
      status: 422,
      detail: 'Clauses are not met.',
      instance: `urn:uuid:${headers.get('x-correlation-id')}`,
      code: 'clauses-not-met',
      clauses,
      facts: { status: 'proposed' },
    });
  });
});

describe('A write that failed', () => {
  it.each([
    [new OutcomeUnknown(), 503, 'outcome-unknown', '1'],
    [new StoreClosed(), 503, 'unavailable', '1'],
    [new AppendTooLarge(2_000_000), 413, 'append-too-large', null],
    [new SyntaxError('secret'), 500, 'internal-error', null],
  ])('with %s still has its key, and no cause', async (failure, status, code, retryAfter) => {
    witness.failure = failure;
    const { body, headers } = await create();
    expect([body.status, body.code, headers.get('retry-after')]).toStrictEqual([status, code, retryAfter]);
    expect(headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(body)).not.toContain('secret');
  });
});

describe('A danger', () => {
  const body = { ground: 'danger', extra: 1, narrative: 'free text', occurredAt: '2027-01-01T00:00:00Z' };
  const headers = { 'if-match': 'rubbish', 'idempotency-key': 'not a key' };

  it('is held up neither by fields, nor by a time, nor by headers', async () => {
    expect((await ask(`/v1/things/${thingId}/end`, { body, headers })).status).toBe(204);
    expect(witness.seen).toMatchObject({ body: { ground: 'danger' }, occurredAt: NOW, patience: 'ten-seconds' });
    expect(witness.seen).not.toHaveProperty('ifMatch');
  });

  it.each([
    ['none', '', 'application/json'],
    ['cut off', '{"occurredAt":', 'application/json'],
    ['of another media type', '<danger/>', 'text/xml'],
    ['a form', 'by=a', 'application/x-www-form-urlencoded'],
    ['a list', '[]', 'application/json'],
    ['a prototype', '{"__proto__":{}}', 'application/json'],
  ])('is not held up by a body that is %s', async (_, wire, type) => {
    const told = { body: wire, headers: { 'content-type': type } };
    expect((await ask(`/v1/things/${thingId}/stop`, told)).status).toBe(204);
    expect(witness.seen).toMatchObject({ name: 'StopThing', occurredAt: NOW });
  });

  it('with a key that came with other words is a danger of its own, and with the same words the same', async () => {
    const commandIds = [];
    for (const occurredAt of ['2026-09-01T09:00:00Z', '2026-09-01T09:01:00Z', '2026-09-01T09:00:00Z']) {
      const told = { body: { ground: 'danger', occurredAt }, headers: { 'idempotency-key': 'k-1' } };
      expect((await ask(`/v1/things/${thingId}/end`, told)).status).toBe(204);
      commandIds.push(witness.seen?.commandId);
    }
    expect(new Set(commandIds).size).toBe(2);
    expect(commandIds[2]).toBe(commandIds[0]);
  });

  it('is all that is let through like that', async () =>
    expect((await ask(`/v1/things/${thingId}/end`, { body: { ...body, ground: 'other' } })).status).toBe(400));
});
