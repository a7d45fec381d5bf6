import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { NO_STREAM, streamName, type EventStore } from '#libs/kernel';
import { eventMetadata, fixedIds, newEvent } from '#libs/testing';
import { seeded } from './seeded.ts';

const root = join(import.meta.dirname, '../..');
const STREAMS = 50;
const LOOK_MS = 5;

/** Writes a log of so many events: one to three a command, from stream to stream at random. */
export async function writeLog(store: EventStore, events: number): Promise<void> {
  const random = seeded(17);
  const heads = new Map<number, number>();
  let appends: Promise<unknown>[] = [];
  for (let [n, command] = [0, 1]; n < events; command += 1) {
    const stream = Math.floor(random() * STREAMS);
    const count = Math.min(1 + Math.floor(random() * 3), events - n);
    const head = heads.get(stream) ?? NO_STREAM;
    appends.push(store.append(streamName('placement', `p${stream}`), head, commandEvents(command, n, count)));
    heads.set(stream, head + count);
    n += count;
    if (appends.length === 500 || n === events) {
      await Promise.all(appends);
      appends = [];
    }
  }
}

const commandEvents = (command: number, from: number, count: number) =>
  Array.from({ length: count }, (_, at) =>
    newEvent(from + at, {
      data: { n: from + at, text: 'ż'.repeat(100) },
      metadata: eventMetadata({ $causationId: fixedIds.command(command) }),
    }),
  );

/** How a copy ended: its exit code, null where a signal took it, and what it had said. */
export type Ended = Readonly<{ code: number | null; said: string }>;

/** From where to where, in which namespace of both; `enough` looks on, and says when the copy is to be killed. */
export type CopyRun = Readonly<{ from: string; to: string; namespace?: string; enough?: (said: string) => boolean }>;

/** Runs `ledger copy` in a process of its own, to its end or until it is killed. */
export async function runCopy({ from, to, namespace = '', enough = () => false }: CopyRun): Promise<Ended> {
  const flags = ['--disable-warning=ExperimentalWarning', 'dist/programs/ledger.js'];
  const { EVENTSTOREDB_URL: _server, ...inherited } = process.env;
  const child = spawn(process.execPath, [...flags, 'copy', '--from', from, '--to', to], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...inherited, NODE_ENV: 'test', LEDGER_NAMESPACE: namespace },
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const closed = once(child, 'close');
  while (child.exitCode === null && child.signalCode === null) {
    if (enough(said)) child.kill('SIGKILL');
    await Promise.race([closed, later(LOOK_MS)]);
  }
  await closed;
  return { code: child.exitCode, said };
}
