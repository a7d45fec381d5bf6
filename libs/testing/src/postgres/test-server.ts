import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const POLL_MS = 50;
const PATIENCE_MS = 60_000;

/** Jest itself, whether this is it or one of its workers: the server lives as long. */
const jestPid = process.argv[1]?.endsWith('processChild.js') ? process.ppid : process.pid;
const directory = join(tmpdir(), `placement-ledger-postgres-${jestPid}`);

/** The URL of a PostgreSQL that is started once per Jest run, and ends with it however it ends. */
export async function testServer(): Promise<string> {
  const named = process.env['DATABASE_URL_TEST'];
  if (named !== undefined) return named;
  if (await isFirst()) startGuardian();
  return answerOf(performance.now() + PATIENCE_MS);
}

/** Whoever makes the directory starts the server; the others wait for its answer. */
async function isFirst(): Promise<boolean> {
  try {
    await mkdir(directory);
    return true;
  } catch {
    return leftOver();
  }
}

/** A machine that went down may have left the directory of another run with the same process id. */
async function leftOver(): Promise<boolean> {
  const guardian = await readFile(join(directory, 'guardian'), 'utf8').catch(() => undefined);
  if (guardian === undefined || isAlive(Number(guardian))) return false;
  await rm(directory, { recursive: true, force: true });
  return isFirst();
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function startGuardian(): void {
  const program = fileURLToPath(new URL('./guardian.ts', import.meta.url));
  spawn(process.execPath, [program, directory, String(jestPid)], { detached: true, stdio: 'ignore' }).unref();
}

async function answerOf(until: number): Promise<string> {
  while (performance.now() < until) {
    const answer = await readFile(join(directory, 'answer'), 'utf8').catch(() => '');
    if (answer.startsWith('postgres')) return answer;
    if (answer !== '') throw new Error(`PostgreSQL did not start: ${answer}`);
    await later(POLL_MS);
  }
  throw new Error('PostgreSQL did not start in time');
}
