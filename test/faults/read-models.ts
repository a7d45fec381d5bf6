import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { openEmbedded } from '#libs/event-store';
import { openReadDb, startProjections } from '#libs/read-store';
import { COMPOSITION } from '#libs/runtime';
import { frozenClock, temporaryDirectory } from '#libs/testing';
import type { Service } from './service.ts';

const PATIENCE_MS = 60_000;
const silent = (): void => undefined;

const TABLES = [
  ...new Set(COMPOSITION.projections.flatMap(({ folds }) => folds.map(({ table }) => table.name))),
].toSorted();

type Part = Readonly<{ name: string; position?: number }>;

/** Waits until every projection and every process has seen to all that the log holds, what they added themselves, too. */
export async function settled({ port }: Service, directory: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`);
  const { projections = [], processes = [] } = (await response.json()) as Record<string, readonly Part[]>;
  // What looks at the clock, not at the log, has no place in it.
  const following = processes.filter(({ position }) => position !== undefined);
  const names = [...projections, ...following].map(({ name }) => name);
  const log = await openEmbedded({ directory, readOnly: true });
  try {
    const until = performance.now() + PATIENCE_MS;
    while (!haveReached(names, directory, await log.head())) {
      if (performance.now() > until) throw new Error('The read models do not reach the end of the log');
      await pause(10);
    }
  } finally {
    await log.close();
  }
}

const CHECKPOINTS = `select projection as name, position from projection_checkpoint
  union all select consumer, position from consumer_checkpoint`;

function haveReached(names: readonly string[], directory: string, head: number): boolean {
  using db = new DatabaseSync(join(directory, 'read.sqlite'), { readOnly: true });
  const rows = db.prepare(CHECKPOINTS).all();
  const positions = new Map(rows.map(({ name, position }) => [name, Number(position)]));
  return names.every((name) => (positions.get(name) ?? -1) >= head);
}

/** A table that is not as it should be: rows here and in the rebuild, and how many of either are not in the other. */
type Difference = Readonly<{ table: string; rows: number; rebuilt: number; missing: number; surplus: number }>;

/**
 * Where the tables of the projections are not, row for row, what a rebuild in another directory makes of the same log: from
 * nothing, or from where it stood when it was last compared.
 */
export async function differences(directory: string, other = temporaryDirectory()): Promise<readonly Difference[]> {
  await rebuild(directory, other);
  using db = new DatabaseSync(join(directory, 'read.sqlite'), { readOnly: true });
  db.prepare('attach ? as rebuilt').run(join(other, 'read.sqlite'));
  const count = (from: string) => Number(db.prepare(`select count(*) as n from ${from}`).get()?.['n']);
  const only = (one: string, other: string) => count(`(select * from ${one} except select * from ${other})`);
  return TABLES.map((table) => {
    const [here, there] = [`main.${table}`, `rebuilt.${table}`];
    return { table, rows: count(here), rebuilt: count(there), missing: only(there, here), surplus: only(here, there) };
  }).filter(({ rows, rebuilt, missing, surplus }) => rows !== rebuilt || missing + surplus > 0);
}

async function rebuild(directory: string, fresh: string): Promise<void> {
  const store = await openEmbedded({ directory, readOnly: true });
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
