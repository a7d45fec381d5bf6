import { BEGINNING } from '#libs/kernel';
import { describeOnBothDatabases, FixedLog, rowsOf, visitsFrom, visitsProjection } from '#libs/testing';
import { prepare, type Projection, type ReadDb } from './index.ts';

const EMPTY = { place: [], visit: [] };

describeOnBothDatabases('A projection’s checkpoint at start', (openDb) => {
  const said: string[] = [];
  const report = (line: string): void => void said.push(line);
  const start = (db: ReadDb, store: FixedLog, projection: Projection = visitsProjection()) =>
    prepare({ db, store, report }, projection);
  const followed = async (): Promise<ReadDb> => {
    const [db, events] = [await openDb(), visitsFrom(0, 10)];
    const runner = await start(db, new FixedLog(events));
    await runner.apply({ events, position: 9 });
    said.length = 0;
    return db;
  };

  beforeEach(() => said.splice(0));

  it('is at the beginning where there is none, which is said', async () => {
    const db = await openDb();
    expect((await start(db, new FixedLog())).position).toBe(BEGINNING);
    expect(said).toStrictEqual(['visits has no tables yet: it is built from the beginning of the log']);
    expect(await rowsOf(visitsProjection(), db)).toStrictEqual(EMPTY);
  });

  it('is gone on from in silence where it belongs to this log', async () => {
    const db = await followed();
    expect((await start(db, new FixedLog(visitsFrom(0, 12)))).position).toBe(9);
    expect(said).toStrictEqual([]);
  });

  it.each([
    ['another log', new FixedLog(visitsFrom(0, 12), 'log-2'), 1, 'visits was built from another log'],
    ['a longer log', new FixedLog(visitsFrom(0, 4)), 1, 'visits has a checkpoint beyond the end of the log'],
    ['another version', new FixedLog(visitsFrom(0, 12)), 2, 'visits was built by another version of its fold'],
  ])('is no good where it is of %s: rows go at once, aloud', async (_what, store, version, reason) => {
    const db = await followed();
    const runner = await start(db, store, visitsProjection({ version }));
    expect(runner.position).toBe(BEGINNING);
    expect(said).toStrictEqual([`${reason}: it is built from the beginning of the log`]);
    expect(await rowsOf(visitsProjection(), db)).toStrictEqual(EMPTY);
  });
});
