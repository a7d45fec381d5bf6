import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore, Position } from '#libs/kernel';
import { openReadDb, startProjections } from '#libs/read-store';
import { COMPOSITION } from '#libs/runtime';
import { frozenClock, temporaryDirectory } from '#libs/testing';
import { directoryOf, openedBeside, type Place } from './place.ts';
import type { Service } from './service.ts';

const PATIENCE_MS = 60_000;
/** A look at the database is no reason to fail while the service has it to itself for a moment. */
const BUSY_MS = 5000;
/** A look opens the database and asks the log: any oftener, and it takes from the service what it waits for. */
const LOOK_MS = 50;
const silent = (): void => undefined;

const TABLES = [
  ...new Set(COMPOSITION.projections.flatMap(({ folds }) => folds.map(({ table }) => table.name))),
].toSorted();

/** `lag` is how far behind the end of the log it is: what looks at the clock, not at the log, has none. */
type Part = Readonly<{ name: string; lag?: number }>;

/**
 * Waits until the service is ready, and every projection and every process has seen to all that the log holds, what they
 * added themselves, too. Hands back where the log ended then.
 */
export async function settled(service: Service, place: Place): Promise<Position> {
  const names = await followersOf(service);
  const log = await openedBeside(place);
  try {
    return await within('The read models do not reach the end of the log', async () => {
      const head = await log.head();
      // A process adds first and moves on then: what it added since stands behind the head that was asked for.
      return haveReached(names, directoryOf(place), head) && head === (await log.head()) ? head : undefined;
    });
  } finally {
    await log.close();
  }
}

/** Who follows the log there, by what a service that is ready says of itself. */
async function followersOf({ port }: Service): Promise<readonly string[]> {
  const ready = await within('The service does not become ready', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`);
    const report = (await response.json()) as Record<'projections' | 'processes', readonly Part[]>;
    return response.ok ? report : undefined;
  });
  const following = [...ready.projections, ...ready.processes].filter(({ lag }) => lag !== undefined);
  expect(following.length).toBeGreaterThan(ready.projections.length);
  return following.map(({ name }) => name);
}

async function within<T>(otherwise: string, look: () => Promise<T | undefined>): Promise<T> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await pause(LOOK_MS)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error(otherwise);
}

const CHECKPOINTS = `select projection as name, position from projection_checkpoint
  union all select consumer, position from consumer_checkpoint`;

function haveReached(names: readonly string[], directory: string, head: number): boolean {
  using db = new DatabaseSync(join(directory, 'read.sqlite'), { readOnly: true, timeout: BUSY_MS });
  const rows = db.prepare(CHECKPOINTS).all();
  const positions = new Map(rows.map(({ name, position }) => [name, Number(position)]));
  return names.every((name) => (positions.get(name) ?? -1) >= head);
}

/** A table that is not as it should be: rows here and in the rebuild, and how many of either are not in the other. */
type Difference = Readonly<{ table: string; rows: number; rebuilt: number; missing: number; surplus: number }>;

/** What is compared: read models in another directory, that of nobody else unless told so, and the log they are made from. */
type Rebuilt = Readonly<{ rebuilt?: string; log?: () => Promise<EventStore> }>;

/**
 * Where the tables of the projections are not, row for row, what a rebuild in another directory makes of the same log: from
 * nothing, or from where it stood when it was last compared. What the clock brings about may be told at any time: where
 * something was told between the look and the rebuild, both are made again.
 */
export async function differences(
  service: Service,
  place: Place,
  { rebuilt = temporaryDirectory(), log = () => openedBeside(place) }: Rebuilt = {},
): Promise<readonly Difference[]> {
  for (;;) {
    const head = await settled(service, place);
    await rebuild(await log(), rebuilt);
    const found = differing(directoryOf(place), rebuilt);
    if (found.length === 0 || head === (await settled(service, place))) return found;
  }
}

function differing(directory: string, other: string): readonly Difference[] {
  using db = new DatabaseSync(join(directory, 'read.sqlite'), { readOnly: true, timeout: BUSY_MS });
  db.prepare('attach ? as rebuilt').run(join(other, 'read.sqlite'));
  const count = (from: string) => Number(db.prepare(`select count(*) as n from ${from}`).get()?.['n']);
  const only = (one: string, other: string) => count(`(select * from ${one} except select * from ${other})`);
  return TABLES.map((table) => {
    const [here, there] = [`main.${table}`, `rebuilt.${table}`];
    return { table, rows: count(here), rebuilt: count(there), missing: only(there, here), surplus: only(here, there) };
  }).filter(({ rows, rebuilt, missing, surplus }) => rows !== rebuilt || missing + surplus > 0);
}

async function rebuild(store: EventStore, fresh: string): Promise<void> {
  const db = await openReadDb({ directory: fresh }, silent);
  const { projections } = COMPOSITION;
  const host = await startProjections({ projections, db, store, report: silent, clock: frozenClock() });
  try {
    const head = await store.head();
    for (const { name } of projections) expect(await host.positions.reached(name, head, PATIENCE_MS)).toBe(true);
  } finally {
    await host.stop();
    await db.close();
    await store.close();
  }
}
