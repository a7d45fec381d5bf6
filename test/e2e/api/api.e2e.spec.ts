import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { routesOf } from '#libs/http';
import { auditor, operator, start } from './empty-app.ts';

let api: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  api = await start(undefined, { LEDGER_SETTABLE_CLOCK: '1' });
});
afterAll(() => api.stop());

const ask = async (method: string, path: string, authorization = '', body?: object) => {
  const headers = { authorization, 'content-type': 'application/json' };
  return fetch(api.url + path, { method, headers, body: method === 'GET' ? null : JSON.stringify(body ?? {}) });
};

describe('The application', () => {
  it('asks for a token on every route that is not public', async () => {
    const closed = routesOf(api.app.app).filter(({ operation }) => operation.access !== 'public');
    expect(closed.length).toBeGreaterThan(0);
    for (const { method, path } of closed) {
      const url = path.replaceAll(/\{\w+\}/g, operator.id);
      expect([method, path, (await ask(method.toUpperCase(), url)).status]).toStrictEqual([method, path, 401]);
    }
  });

  it('says that it lives and that it is ready', async () => {
    expect(await (await ask('GET', '/health/live')).json()).toStrictEqual({ status: 'up' });
    expect(await (await ask('GET', '/health/ready')).json()).toMatchObject({ log: 'up', down: [] });
  });

  it('describes itself', async () => {
    const document = await (await ask('GET', '/docs/openapi.json')).json();
    expect(document).toMatchObject({
      openapi: '3.1.0',
      paths: { '/health/ready': { get: { operationId: 'GetReady' } } },
    });
  });

  it('keeps its keys to itself', async () => {
    for (const key of ['token.key', 'digest.key'])
      expect((await stat(join(api.directory, key))).mode & 0o777).toBe(0o600);
  });

  it('lets an operator set the clock of a demonstration, and nobody else', async () => {
    const body = { now: '2026-09-07T08:00:00Z' };
    expect((await ask('PUT', '/v1/_clock', await api.bearer(operator), body)).status).toBe(204);
    expect((await ask('PUT', '/v1/_clock', await api.bearer(auditor), body)).status).toBe(403);
    const stale = { ...body, occurredAt: '2026-09-07T08:10:00Z' };
    expect((await ask('PUT', '/v1/_clock', await api.bearer(operator), stale)).status).toBe(400);
  });
});

describe('An application whose clock cannot be set', () => {
  it('has no route for that', async () => {
    const plain = await start();
    expect(routesOf(plain.app.app).map(({ path }) => path)).not.toContain('/v1/_clock');
    await plain.stop();
  });
});
