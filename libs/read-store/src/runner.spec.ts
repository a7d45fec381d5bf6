import { BEGINNING } from '#libs/kernel';
import { describeOnBothDatabases, FixedLog, rowsOf, visitsFrom, visitsProjection } from '#libs/testing';
import type { RecordedEvent } from '#libs/kernel';
import type { VisitsChange } from '#libs/testing';
import { prepare, type ReadDb, type Runner } from './index.ts';

const report = (): void => undefined;
const batch = (events: readonly RecordedEvent[]) => ({ events, position: events.at(-1)?.position ?? BEGINNING });

describeOnBothDatabases('A runner', (openDb) => {
  const on = (db: ReadDb, change: VisitsChange = {}): Promise<Runner> =>
    prepare({ db, store: new FixedLog(visitsFrom(0, 100)), report }, visitsProjection(change));
  const rowsIn = (db: ReadDb) => rowsOf(visitsProjection(), db);

  it('writes rows and checkpoint together or not at all', async () => {
    const db = await openDb();
    const runner = await on(db, { numberOf: ({ position }) => Math.min(position, 3) });
    await runner.apply(batch(visitsFrom(0, 2)));
    const before = await rowsIn(db);
    await expect(runner.apply(batch(visitsFrom(2, 3)))).rejects.toThrow(/unique/i);
    expect(await rowsIn(db)).toStrictEqual(before);
    expect((await on(db)).position).toBe(1);
  });

  it('goes on from what is stored after a write that failed', async () => {
    const db = await openDb();
    const runner = await on(db, { numberOf: ({ position }) => Math.min(position, 3) });
    await expect(runner.apply(batch(visitsFrom(0, 5)))).rejects.toThrow(/unique/i);
    await (await on(db)).apply(batch(visitsFrom(0, 5)));
    expect((await rowsIn(db))['visit']).toHaveLength(5);
  });

  it('applies of a batch that was half applied the other half', async () => {
    const db = await openDb();
    await (await on(db)).apply(batch(visitsFrom(0, 5)));
    await (await on(db)).apply(batch(visitsFrom(0, 9)));
    expect((await rowsIn(db))['place']).toStrictEqual([
      { place_id: 'p-0', visits: 3, last_by: 'v-6' },
      { place_id: 'p-1', visits: 3, last_by: 'v-7' },
      { place_id: 'p-2', visits: 3, last_by: 'v-8' },
    ]);
  });

  it('moves its checkpoint on where nothing concerned it', async () => {
    const db = await openDb();
    await (await on(db)).apply({ events: [], position: 41 });
    expect((await on(db)).position).toBe(41);
  });

  it('applies what comes before an event that cannot be folded, and stands there', async () => {
    const db = await openDb();
    const refusing = (by: string): void => {
      if (by === 'v-4') throw new Error('what the step says');
    };
    const runner = await on(db, { onVisit: refusing });
    const failure = { name: 'StepFailed', position: 4, message: 'Visited at position 4 cannot be folded' };
    await expect(runner.apply(batch(visitsFrom(0, 9)))).rejects.toMatchObject(failure);
    await expect(runner.apply(batch(visitsFrom(4, 5)))).rejects.toMatchObject(failure);
    expect(runner.position).toBe(3);
    expect((await rowsIn(db))['visit']).toHaveLength(4);
  });

  it('writes nothing where another process was there first, and finds out where that stands', async () => {
    const db = await openDb();
    const [first, second] = [await on(db), await on(db)];
    await first.apply(batch(visitsFrom(0, 6)));
    await expect(second.apply(batch(visitsFrom(0, 5)))).rejects.toThrow('stale checkpoint');
    expect(second.position).toBe(5);
    await second.apply(batch(visitsFrom(6, 3)));
    expect((await rowsIn(db))['visit']).toHaveLength(9);
  });

  it('stops writing once another version has taken its tables over', async () => {
    const db = await openDb();
    const old = await on(db);
    await on(db, { version: 2 });
    await expect(old.apply(batch(visitsFrom(0, 5)))).rejects.toThrow('visits is now at version 2');
    expect((await rowsIn(db))['visit']).toStrictEqual([]);
  });
});
