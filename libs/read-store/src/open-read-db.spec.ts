import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import {
  describeOnBothDatabases,
  FixedLog,
  project,
  temporaryDirectory,
  visitsFrom,
  visitsProjection,
  type VisitTables,
} from '#libs/testing';
import { consumerCheckpoint, openReadDb, prepare, saveConsumerCheckpoint } from './index.ts';
import type { LogId } from '#libs/kernel';

describeOnBothDatabases('A read database', (openDb) => {
  it('is only read by queries', async () => {
    const db = await project(visitsProjection(), visitsFrom(0, 3), await openDb());
    const write = db.query<VisitTables>().deleteFrom('visit').execute();
    await expect(write).rejects.toThrow(/read-?only/i);
  });

  it('answers several queries as at one moment inside a transaction', async () => {
    const db = await project(visitsProjection(), visitsFrom(0, 3), await openDb());
    const places = db
      .query<VisitTables>()
      .transaction()
      .execute((at) => at.selectFrom('place').select('place_id').orderBy('place_id').execute());
    expect(await places).toStrictEqual([{ place_id: 'p-0' }, { place_id: 'p-1' }, { place_id: 'p-2' }]);
  });

  it('keeps the checkpoint of a consumer without tables', async () => {
    const db = await openDb();
    expect(await consumerCheckpoint(db, 'halts')).toBeUndefined();
    await saveConsumerCheckpoint(db, 'halts', { logId: 'log-1' as LogId, position: 3 });
    await saveConsumerCheckpoint(db, 'halts', { logId: 'log-1' as LogId, position: 9 });
    expect(await consumerCheckpoint(db, 'halts')).toStrictEqual({ logId: 'log-1', position: 9 });
  });
});

describe('The file of a read database', () => {
  const said: string[] = [];
  const report = (line: string): void => void said.push(line);
  beforeEach(() => said.splice(0));

  it('is moved aside, aloud, where it does not open', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'read.sqlite'), 'not a database at all, but long enough to be looked at'.repeat(100));
    const db = await openReadDb({ directory }, report);
    const runner = await prepare({ db, store: new FixedLog(), report: () => undefined }, visitsProjection());
    expect(runner.position).toBe(-1);
    expect(existsSync(join(directory, 'read.sqlite.damaged'))).toBe(true);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/does not open .* moved aside, everything is built anew/);
    await db.close();
  });

  it('opens again as it was left', async () => {
    const directory = temporaryDirectory();
    await (await project(visitsProjection(), visitsFrom(0, 3), await openReadDb({ directory }, report))).close();
    const db = await openReadDb({ directory }, report);
    const { rows } = await sql<{ mode: string }>`select journal_mode as mode from pragma_journal_mode`.execute(
      db.query(),
    );
    expect(rows).toStrictEqual([{ mode: 'wal' }]);
    expect(await db.query<VisitTables>().selectFrom('visit').selectAll().execute()).toHaveLength(3);
    expect(said).toStrictEqual([]);
    await db.close();
  });
});
