import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { operationsIn } from './api-description.ts';
import type { Journey, Step } from './journey.ts';
import { play, StoryBroken, type Stage, type Told } from './play.ts';

type Asked = Readonly<{ line: string; headers: IncomingMessage['headers']; body: unknown }>;
type Answered = Readonly<{ status: number; body?: unknown; headers?: Readonly<Record<string, string>> }>;

const asked: Asked[] = [];
let answers: Answered[];
let server: Server;
let stage: Stage;

const paths = {
  '/v1/lamps': { post: { operationId: 'AddLamp' } },
  '/v1/lamps/{lampId}': { get: { operationId: 'GetLamp' } },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      asked.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
      const { status, body: answer, headers = { 'content-type': 'application/json' } } = answers.shift()!;
      response.writeHead(status, headers).end(answer === undefined ? undefined : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
});

const clockSet: string[] = [];
const told: Told[] = [];
beforeEach(() => {
  for (const list of [asked, clockSet, told]) list.splice(0);
  stage = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    operations: operationsIn({ paths }),
    tokenFor: ({ id, school }) => Promise.resolve(`${id}@${school}`),
    setClock: (at) => Promise.resolve(void clockSet.push(at)),
    told: (step) => void told.push(step),
  };
});

const add: Step = {
  says: 'A lamp is added.',
  at: '2026-09-04T08:50:00Z',
  as: 'keeper',
  operation: 'AddLamp',
  body: { school: '$school' },
  names: { lamp: '/id' },
};
const look: Step = {
  at: '2026-09-04T09:00:00Z',
  as: 'keeper',
  operation: 'GetLamp',
  path: { lampId: '$lamp' },
  query: { after: '$position' },
};
const story = (...steps: readonly Step[]): Journey => ({
  name: 'lamps',
  title: 'Lamps',
  cast: { keeper: { id: 'keeper', role: 'headteacher', school: '$school' } },
  steps,
});
const added = {
  status: 201,
  body: { id: 'lamp 1' },
  headers: { 'content-type': 'application/json', 'ledger-position': '7' },
};
const refused = { status: 422, body: { code: 'clauses-unmet', clauses: [{ id: 'C-1' }, { id: 'C-2' }] } };
const playAll = (...steps: readonly Step[]) => play(story(...steps), stage, { school: 's-1' });

describe('Playing a story', () => {
  it('asks each step of whoever says it, when the clock shows it, under a key of its own, with what was learnt', async () => {
    answers = [added, { status: 200, body: { lit: true } }];
    expect(await playAll(add, look)).toStrictEqual({ school: 's-1', lamp: 'lamp 1', position: '7' });
    expect(asked.map(({ line, body }) => [line, body])).toStrictEqual([
      ['POST /v1/lamps', { school: 's-1' }],
      ['GET /v1/lamps/lamp%201?after=7', undefined],
    ]);
    expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer keeper@s-1', 'idempotency-key': 'lamps/0' });
    expect(asked[1]?.headers).not.toHaveProperty('idempotency-key');
    expect(clockSet).toStrictEqual([add.at, look.at]);
    expect(told.map(({ step, answer }) => [step, answer.status])).toStrictEqual([
      [add, 201],
      [look, 200],
    ]);
  });

  it('goes on behind a refusal that the story tells of', async () => {
    answers = [refused, added];
    const not: Step = { ...add, refused: { clauses: ['C-1', 'C-2'], code: 'clauses-unmet', status: 422 } };
    expect(await playAll(not, add)).toMatchObject({ lamp: 'lamp 1' });
  });

  it('asks again what comes about in its own time', async () => {
    answers = [
      { status: 404, body: { code: 'not-found' } },
      { status: 200, body: {} },
    ];
    await play(story({ ...look, eventually: true }), stage, { school: 's-1', lamp: 'l', position: '7' });
    expect([asked.length, told.length]).toStrictEqual([2, 1]);
  });

  it.each([
    ['a refusal of which it tells nothing', refused, add],
    ['an answer where it tells of a refusal', added, { ...add, refused: { status: 422, code: 'clauses-unmet' } }],
    ['another code', refused, { ...add, refused: { status: 422, code: 'lamp-broken' } }],
    ['other clauses', refused, { ...add, refused: { status: 422, code: 'clauses-unmet', clauses: ['C-2'] } }],
    ['an answer that is no JSON', { status: 502, body: 'Bad gateway', headers: { 'content-type': 'text/html' } }, add],
  ] as const)('breaks off at %s', async (_, answer, step) => {
    answers = [answer];
    await expect(playAll(step)).rejects.toThrow(StoryBroken);
  });

  it.each([
    ['an operation that the description lacks', { ...add, operation: 'BreakLamp' }],
    ['somebody who is not in its cast', { ...add, as: 'nobody' }],
    ['a path that it does not fill', { ...look, path: {} }],
  ])('breaks off at %s, before anything is sent', async (_, step) => {
    await expect(play(story(step), stage, { school: 's-1', position: '7' })).rejects.toThrow(StoryBroken);
    expect(asked).toStrictEqual([]);
  });

  it('is held to what it says that an answer shows, and waits for it', async () => {
    const known = { school: 's-1', lamp: 'l', position: '7' };
    const shown = { ...look, shows: { '/lit': true } };
    answers = [{ status: 200, body: { lit: false } }];
    await expect(play(story(shown), stage, known)).rejects.toThrow(StoryBroken);
    answers = [
      { status: 200, body: { lit: false } },
      { status: 200, body: { lit: true } },
    ];
    await play(story({ ...shown, eventually: true }), stage, known);
    expect(answers).toStrictEqual([]);
  });
});
