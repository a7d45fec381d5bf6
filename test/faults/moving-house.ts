import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '#libs/event-store';
import type { RecordedEvent } from '#libs/kernel';
import { temporaryDirectory } from '#libs/testing';
import { runCopy, writeLog } from './copying.ts';

/** A server to move to and back from, how many events move, and how many of them are there by now, or by what was said. */
export type Move = Readonly<{
  server: string;
  namespace: string;
  events: number;
  arrived: (said: string) => number;
  /** Whether the way back takes long enough to be killed on it. */
  killedOnTheWayBack: boolean;
}>;

const PARTS = [0.2, 0.5, 0.8];

/** A whole log of so many events in a directory of its own. */
export async function writtenLog(events: number, namespace = ''): Promise<string> {
  const directory = temporaryDirectory();
  const store = await openEmbedded({ directory, namespace });
  await writeLog(store, events);
  await store.close();
  return directory;
}

/** From a data directory to a server, killed three times on the way, and back: what comes home is what left. */
export async function movesThereAndBack(move: Move): Promise<void> {
  const { server, namespace, events, arrived } = move;
  const [home, back] = [await writtenLog(events, namespace), temporaryDirectory()];
  const there = { from: home, to: server, namespace };
  for (const part of PARTS) {
    const ended = await runCopy({ ...there, enough: (said) => arrived(said) >= part * events });
    expect(ended).toMatchObject({ code: null });
  }
  expect(await runCopy(there)).toStrictEqual({ code: 0, said: expect.stringContaining('Equal on both sides') });
  await comesBack(move, home, back);
  expect(await keptIn(back, namespace)).toStrictEqual(await keptIn(home, namespace));
}

async function comesBack({ server, namespace, killedOnTheWayBack }: Move, home: string, back: string): Promise<void> {
  const whole = bytesIn(home);
  for (const part of killedOnTheWayBack ? PARTS : []) {
    const enough = () => bytesIn(back) >= part * whole;
    expect(await runCopy({ from: server, to: back, namespace, enough })).toMatchObject({ code: null });
  }
  const ended = await runCopy({ from: server, to: back, namespace });
  expect(ended).toStrictEqual({ code: 0, said: expect.stringContaining('Equal on both sides') });
}

/** How much lies in a directory's log and beside it by now: looked at from outside, since a reader would hold a lock. */
export const bytesIn = (directory: string): number =>
  ['log.db', 'log.db-wal'].reduce(
    (sum, name) => sum + (statSync(join(directory, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );

/** What a copy keeps of the log in a directory, in its order. */
export async function keptIn(directory: string, namespace = ''): Promise<readonly unknown[]> {
  const store = await openEmbedded({ directory, namespace, readOnly: true });
  const events: RecordedEvent[] = [];
  for await (const batch of store.readAll()) events.push(...batch.events);
  await store.close();
  return events.map(({ position: _position, storedAt: _storedAt, ...kept }) => kept);
}
