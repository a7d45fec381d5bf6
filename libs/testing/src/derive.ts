import type { RecordedEvent } from '#libs/kernel';
import { asProjection, deriveRound, prepare, type Derivation, type Projection, type ReadDb } from '#libs/read-store';
import { FixedLog } from './fixed-log.ts';
import { project, rowsOf } from './project.ts';

const silent = (): void => undefined;

/**
 * Derives from what a projection makes of the log, in one round and then, from nothing, event by event: both lead to the same
 * rows, whole or not. Hands back the database, to be asked through the queries.
 */
export async function derive(
  derivation: Derivation,
  from: Projection,
  { events, db }: Readonly<{ events: readonly RecordedEvent[]; db: ReadDb }>,
): Promise<ReadDb> {
  const tables = asProjection(derivation);
  const store = new FixedLog(events);
  await project(from, events, db);
  await prepare({ db, store, report: silent }, tables);
  await deriveRound(db, derivation);
  const once = await rowsOf(tables, db);
  await deriveRound(db, derivation);
  expect(await rowsOf(tables, db)).toStrictEqual(once);
  return db;
}
