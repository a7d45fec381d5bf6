import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { EventStore, Position } from '#libs/kernel';
import { openReadDb, startProjections } from '#libs/read-store';
import { COMPOSITION } from '#libs/runtime';
import { frozenClock, temporaryDirectory } from '#libs/testing';
import { settled as settledAt } from '../../apps/cli/src/demo/settled.ts';
import { directoryOf, openedBeside, type Place } from './place.ts';
import type { Service } from './service.ts';

const PATIENCE_MS = 60_000;
/** A look at the database is no reason to fail while the service has it to itself for a moment. */
const BUSY_MS = 5000;
const silent = (): void => undefined;

const TABLES = [
  ...new Set(COMPOSITION.projections.flatMap(({ folds }) => folds.map(({ table }) => table.name))),
].toSorted();

/** Waits until everybody there has seen to all that the log holds, what they added themselves, too: where it ended then. */
export const settled = ({ port }: Service): Promise<Position> =>
  settledAt(`http://127.0.0.1:${port}`, { parts: ['projections', 'processes'] });

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
    const head = await settled(service);
    await rebuild(await log(), rebuilt);
    const found = differing(directoryOf(place), rebuilt);
    if (found.length === 0 || head === (await settled(service))) return found;
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
