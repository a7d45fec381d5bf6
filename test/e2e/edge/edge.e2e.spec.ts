import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Tokens } from '#libs/http';
import { SignJWT } from 'jose';
import { actorId, head, KEY, thingId, trustId } from './thing.app.ts';
import { thingClient, valid } from './thing.client.ts';

const { ask, get, app } = thingClient();
const create = (headers: Record<string, string>) => ask('/v1/things', { headers, body: '{' });

const claim = (claims: object) =>
  new SignJWT({ role: 'headteacher', trust: trustId, school: trustId, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('placement-ledger')
    .setSubject(actorId)
    .setExpirationTime('1m');

describe('Without a valid token', () => {
  it.each(['', 'Bearer', 'Bearer x.y.z', 'Basic abc'])('nothing else is looked at: %s', async (authorization) => {
    const { body, headers } = await create({ authorization });
    expect(body).toMatchObject({ status: 401, code: 'unauthenticated' });
    expect(headers.get('www-authenticate')).toBe('Bearer realm="placement-ledger"');
  });

  it.each([
    ['expired', () => new Tokens(KEY, () => 0).sign(head, 60)],
    ['forged', () => new Tokens(Buffer.alloc(32, 8)).sign(head, 60)],
    ['without a school, for a role of a school', () => claim({ school: undefined }).sign(KEY)],
    ['for another service', () => claim({ aud: 'payroll' }).sign(KEY)],
    ['of an unknown role', () => claim({ role: 'superuser' }).sign(KEY)],
    ['unsigned', () => Promise.resolve(`${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ sub: actorId }))}.`)],
  ])('that is: %s', async (_, token) => {
    expect((await create({ authorization: `Bearer ${await token()}` })).status).toBe(401);
  });

  it.each(['placement-ledger', ['payroll', 'placement-ledger']])(
    'a token may say that it is for us: %j',
    async (aud) => {
      const authorization = `Bearer ${await claim({ aud }).sign(KEY)}`;
      expect((await get(`/v1/things/${thingId}`, { headers: { authorization } })).status).toBe(200);
    },
  );

  it('another spelling of the path opens nothing', async () =>
    expect((await ask('/%76%31/things', { headers: { authorization: '' } })).status).toBe(401));

  it('health is told', async () =>
    expect((await get('/health/live', { headers: { authorization: '' } })).body).toStrictEqual({ status: 'up' }));
});

describe('What cannot be served', () => {
  it.each([
    ['/v1/nothing', 404, 'no-such-route'],
    ['/nothing', 404, 'no-such-route'],
    ['/v1/%E0%A4%A', 400, 'malformed-request'],
    ['/v1/things/x', 400, 'invalid-parameter'],
  ])('%s is a problem', async (path, status, code) => {
    const { body, headers } = await get(path);
    expect(body).toMatchObject({ status, code, type: `https://placement-ledger.example/problems/${code}` });
    expect(body.instance).toBe(`urn:uuid:${headers.get('x-correlation-id')}`);
  });

  it.each([
    ['a body that is not JSON', '{', 'application/json', 400, 'malformed-json'],
    ['a body of another media type', 'x', 'text/xml', 415, 'media-type-unsupported'],
    ['a body that is text', JSON.stringify(valid), 'text/plain', 415, 'media-type-unsupported'],
    ['a form', 'on=2026-09-04&session=AM', 'application/x-www-form-urlencoded', 415, 'media-type-unsupported'],
    ['a body of no media type', JSON.stringify(valid), '', 415, 'media-type-unsupported'],
    ['an empty body that says it is JSON', '', 'application/json', 400, 'invalid-body'],
    ['a body that would be a prototype', '{"__proto__":{}}', 'application/json', 400, 'malformed-json'],
    ['a body that is too large', { ...valid, session: 'x'.repeat(300_000) }, 'application/json', 413, 'body-too-large'],
  ])('%s is a problem', async (_, body, type, status, code) => {
    const answer = await ask('/v1/things', { body, headers: { 'content-type': type } });
    expect(answer.body).toMatchObject({ status, code });
  });

  async function written(bytes: string): Promise<string> {
    const { port } = new URL(await app().getUrl());
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(bytes);
    return text(socket);
  }

  it('what is not HTTP is a problem, too', async () =>
    expect(await written('rubbish\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/,
    ));

  it.each(['/docs/../v1/things', '/docs/%2e%2e/v1/things'])('%s leads nowhere', async (path) =>
    expect(await written(`GET ${path} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 404 [^]+"code":"no-such-route"/,
    ),
  );
});

describe('A read', () => {
  it('has the ETag of its revision, and is not sent twice', async () => {
    const first = await get(`/v1/things/${thingId}`);
    expect([first.headers.get('etag'), first.body]).toStrictEqual(['"3"', { id: thingId, asker: actorId }]);
    const again = await get(`/v1/things/${thingId}`, { headers: { 'if-none-match': '"3"' } });
    expect([again.status, again.body]).toStrictEqual([304, undefined]);
  });

  it.each([
    ['40', 200, undefined],
    ['41', 503, 'position-not-reached'],
    ['x', 400, 'invalid-parameter'],
  ])('after position %s: %i', async (after, status, code) => {
    const answer = await get(`/v1/things/${thingId}?after=${after}`);
    expect([answer.status, answer.body.code]).toStrictEqual([status, code]);
  });

  it.each([
    ['', 50],
    ['?limit=7', 7],
  ])('takes its parameters: %s', async (query, limit) =>
    expect((await get(`/v1/things${query}`)).body).toStrictEqual({ limit }),
  );

  it.each(['?limit=0', '?limit=x', '?other=1', '?after=1'])('refuses others: %s', async (query) =>
    expect((await get(`/v1/things${query}`)).body).toMatchObject({ status: 400, code: 'invalid-parameter' }),
  );
});
