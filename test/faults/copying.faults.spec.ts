import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openEmbedded } from '#libs/event-store';
import type { EventStore, RecordedEvent } from '#libs/kernel';
import { temporaryDirectory } from '#libs/testing';
import { runCopy, writeLog } from './copying.ts';
import { built, serve } from './service.ts';

/** How large the log is: a house of 200,000 events is moved where somebody has the time. */
const EVENTS = Number(process.env['COPY_EVENTS'] ?? 10_000);

describe('Moving house between two data directories', () => {
  beforeAll(built, 120_000);

  it('ends equal although it is killed three times on the way', async () => {
    const [from, to] = [temporaryDirectory(), temporaryDirectory()];
    await written(from);
    const whole = bytesIn(from);
    const left = [0];
    for (const part of [0.2, 0.5, 0.8]) {
      expect(await runCopy(from, to, () => bytesIn(to) > part * whole)).toMatchObject({ code: null });
      left.push(eventsIn(to));
    }
    expect(left).toStrictEqual(left.toSorted((a, b) => a - b));
    const before = left.at(-1) ?? 0;
    expect([before > 0, before < EVENTS]).toStrictEqual([true, true]);
    const { code, said } = await runCopy(from, to, () => false);
    expect({ code, said }).toStrictEqual({ code: 0, said: expect.stringContaining(toldOf(before)) });
    expect(await keptIn(to)).toStrictEqual(await keptIn(from));
  }, 240_000);

  it('is refused while a service writes to the source', async () => {
    const from = temporaryDirectory();
    const service = await serve(from);
    const { code, said } = await runCopy(from, temporaryDirectory(), () => false);
    expect({ code, said }).toStrictEqual({ code: 1, said: `${from} is served by another process\n` });
    await service.end('SIGTERM');
  }, 60_000);

  it('makes no source where there is none', async () => {
    const from = temporaryDirectory();
    const { code, said } = await runCopy(from, temporaryDirectory(), () => false);
    expect({ code, said }).toStrictEqual({ code: 1, said: `There is no log in ${from}\n` });
    expect(existsSync(join(from, 'log.db'))).toBe(false);
  }, 60_000);
});

const toldOf = (before: number) =>
  `Equal on both sides: ${EVENTS} events in 50 streams; ${before} were there, ${EVENTS - before} were copied`;

async function written(directory: string): Promise<void> {
  const store = await openEmbedded({ directory });
  await writeLog(store, EVENTS);
  await store.close();
}

/** How much lies in a directory's log and beside it by now: looked at from outside, since a reader would hold a lock. */
const bytesIn = (directory: string): number =>
  ['log.db', 'log.db-wal'].reduce(
    (sum, name) => sum + (statSync(join(directory, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );

/** How many events a copy left behind, its own bookkeeping not counted. */
function eventsIn(directory: string): number {
  const db = new DatabaseSync(join(directory, 'log.db'));
  const last = db.prepare('SELECT max(position) AS last FROM events').get()?.['last'];
  db.close();
  return Number(last ?? 0);
}

async function keptIn(directory: string): Promise<readonly unknown[]> {
  const store: EventStore = await openEmbedded({ directory, readOnly: true });
  const events: RecordedEvent[] = [];
  for await (const batch of store.readAll()) events.push(...batch.events);
  await store.close();
  return events.map(({ position: _position, storedAt: _storedAt, ...kept }) => kept);
}
