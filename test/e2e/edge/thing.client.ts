import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { head, thingApp, tokens, witness } from './thing.app.ts';

export type Asking = { headers?: Record<string, string>; method?: string; body?: unknown };

/** A body that ThingBody takes. */
export const valid = { on: '2026-09-04', session: 'AM' };

/** The thing app, listening for as long as a spec runs, and a way to ask it. */
export function thingClient() {
  let app: NestFastifyApplication;
  let url: string;
  let authorization: string;
  beforeAll(async () => {
    app = await thingApp();
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
    authorization = `Bearer ${await tokens.sign(head, 60)}`;
  });
  afterAll(() => app.close());
  beforeEach(() => {
    delete witness.seen;
    delete witness.failure;
  });
  const ask = async (path: string, { headers = {}, method = 'POST', body = valid }: Asking = {}) => {
    const text = method === 'GET' ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const sent = { authorization, 'content-type': 'application/json', ...headers };
    const response = await fetch(url + path, { method, body: text, headers: sent });
    const answer = await response.text();
    return { status: response.status, headers: response.headers, body: answer === '' ? undefined : JSON.parse(answer) };
  };
  return { ask, get: (path: string, asking: Asking = {}) => ask(path, { ...asking, method: 'GET' }), app: () => app };
}
