import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '../../..');
const node = (...args: readonly string[]) =>
  spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...environment } });

let environment: Record<string, string> = {};
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ledger-'));
  await once(node('.scripts/run.mjs', 'build'), 'exit');
}, 60_000);
beforeEach(() => {
  environment = { NODE_ENV: 'test', PORT: '0', LEDGER_DATA: directory };
});
afterAll(() => rm(directory, { recursive: true }));

const api = () => {
  const child = node('--enable-source-maps', 'dist/programs/api.js');
  const ended = once(child, 'exit').then(([code]: unknown[]) => code);
  return { child, ended };
};
const listening = async ({ child }: ReturnType<typeof api>): Promise<string> => {
  for await (const line of child.stderr.setEncoding('utf8'))
    if (String(line).includes('listens on')) return /http:\S+?(?=;)/.exec(String(line))?.[0] ?? '';
  throw new Error('The process ended before it listened');
};

describe('The process', () => {
  it('serves until it is told to end, and then ends in order', async () => {
    const first = api();
    const url = await listening(first);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const second = api();
    expect([await text(second.child.stderr), await second.ended]).toStrictEqual([expect.stringContaining('serve'), 3]);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  }, 60_000);

  it('writes one structured line per answer, without the token', async () => {
    const process = api();
    const log = text(process.child.stdout);
    const url = await listening(process);
    await fetch(`${url}/v1/nothing`, { headers: { authorization: 'Bearer secret' } });
    process.child.kill('SIGINT');
    const lines = (await log)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const answered = lines.filter(({ msg }) => msg === 'answered');
    expect(answered).toMatchObject([
      { method: 'GET', route: 'unknown', status: 404, correlationId: expect.any(String) },
    ]);
    expect(await log).not.toContain('secret');
  }, 60_000);

  it.each([
    [{ NODE_ENV: 'production' }, 2],
    [{ LEDGER_TOKEN_KEY: 'c2hvcnQ=' }, 2],
  ])(
    'does not start with %o',
    async (more, code) => {
      environment = { ...environment, ...more };
      const { child, ended } = api();
      expect([await ended, (await text(child.stderr)).trim().split('\n').length]).toStrictEqual([code, 1]);
    },
    30_000,
  );
});
