import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { canStartPostgres, createTestDatabase, describeWhere, WireDoubleApart } from '#libs/testing';
import { built } from '../../faults/service.ts';

const root = join(import.meta.dirname, '../../..');
const COMMAND = ['--disable-warning=ExperimentalWarning', 'dist/apps/cli/src/main.js', 'demo', '--once'];

/** The whole demonstration, as somebody reads it who pipes it into a file. */
async function played(servers: Readonly<Record<string, string>>): Promise<string> {
  const { EVENTSTOREDB_URL: _log, DATABASE_URL: _database, ...environment } = process.env;
  const child = spawn(process.execPath, COMMAND, {
    cwd: root,
    env: { ...environment, ...servers, NODE_ENV: 'test', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  expect(code).toBe(0);
  return said;
}

const OF_A_PROCESS = /^ {2}\d+ \w+ \d{4} +(?<event>\w+) +process /;

/**
 * Without where it is up, and where in its log things stand. Days pass in milliseconds here, and a process comes to things when
 * it does: of what it notes, only what it is can be told beforehand.
 */
function story(said: string) {
  const lines = said
    .replace(/^.* is up at .*$/m, '')
    .replaceAll(/(?<=through position )\d+/g, '…')
    .replaceAll(/─+/g, '─')
    .split('\n');
  const later = lines.flatMap((line) => OF_A_PROCESS.exec(line)?.groups?.['event'] ?? []);
  return { told: lines.filter((line) => !OF_A_PROCESS.test(line)), later: later.toSorted() };
}

describeWhere(canStartPostgres(), 'no PostgreSQL for this platform', 'The demonstration', () => {
  beforeAll(built, 120_000);

  it('tells on servers what it tells on embedded stores', async () => {
    const server = new WireDoubleApart();
    const servers = { EVENTSTOREDB_URL: await server.renew(), DATABASE_URL: await createTestDatabase() };
    const [there, here] = [await played(servers), await played({})];
    await server.end();
    expect(there).toContain('on the servers named');
    expect(story(there).told.length).toBeGreaterThan(200);
    expect(story(there)).toStrictEqual(story(here));
  }, 120_000);
});
