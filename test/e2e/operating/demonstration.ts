import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '../../..');
const COMMAND = ['--disable-warning=ExperimentalWarning', 'dist/programs/ledger.js', 'demo'];

/** Starts the demonstration as somebody does who pipes it into a file. */
export function startDemonstration(variables: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  const { EVENTSTOREDB_URL: _log, DATABASE_URL: _database, ...environment } = process.env;
  return spawn(process.execPath, [...COMMAND, ...flags], {
    cwd: root,
    env: { ...environment, ...variables, NODE_ENV: 'test', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The whole demonstration on those servers; on embedded stores, on none. */
async function demonstrated(servers: Readonly<Record<string, string>>): Promise<string> {
  const child = startDemonstration(servers, '--once');
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  expect(code).toBe(0);
  return said;
}

/** Its lines, without what no two logs have in common: where the service is up, and where in its log things stand. */
const linesOf = (said: string): readonly string[] =>
  said
    .replace(/^(Placement Ledger is up at ).*$/m, '$1…')
    .replaceAll(/(?<=through position )\d+/g, '…')
    .replaceAll(/─+/g, '─')
    .split('\n');

/** What follows by itself. Days pass in milliseconds, and it is told of on its own day, behind what it follows from. */
const OF_A_PROCESS = /^ {2}\d+ \w+ \d{4} +\w+ +process /;

/** It tells on servers, line by line, what it tells on embedded stores. */
export async function expectToldAsEmbedded(servers: Readonly<Record<string, string>>): Promise<void> {
  const [there, here] = [await demonstrated(servers), await demonstrated({})];
  expect(there).toContain('on the servers named');
  const told = linesOf(there);
  expect(told.length).toBeGreaterThan(200);
  expect(told.filter((line) => OF_A_PROCESS.test(line))).toHaveLength(4);
  expect(told).toStrictEqual(linesOf(here));
}
