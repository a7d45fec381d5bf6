import { setTimeout as pause } from 'node:timers/promises';
import type { LogId, RecordedEvent } from '#libs/kernel';
import { describeOnBothDatabases, FixedLog, frozenClock, rowsOf, visitsFrom, visitsProjection } from '#libs/testing';
import {
  consumerCheckpoint,
  consumersIn,
  DurableConsumer,
  prepare,
  saveConsumerCheckpoint,
  Shift,
  startProjections,
  type Duty,
  type ProjectionHost,
  type ReadDb,
} from '../index.ts';
import { rebuild } from '../rebuild.ts';
import { Leases } from './leases.ts';

const [projection, clock] = [visitsProjection(), frozenClock()];
const report = (): void => undefined;
const batch = (events: readonly RecordedEvent[]) => ({ events, position: events.at(-1)?.position ?? -1 });
const PATIENCE_MS = 20_000;

const until = async (holds: () => Promise<boolean> | boolean): Promise<void> => {
  for (const end = performance.now() + PATIENCE_MS; !(await holds()); await pause(10))
    if (performance.now() > end) throw new Error('Never');
};

describeOnBothDatabases('A lease', (openDb) => {
  const hosts: ProjectionHost[] = [];
  afterEach(() => Promise.all(hosts.splice(0).map((host) => host.stop())));

  const start = async (db: ReadDb, store: FixedLog): Promise<ProjectionHost> => {
    const host = await startProjections({ db, store, projections: [projection], report, clock });
    hosts.push(host);
    return host;
  };
  const stateOf = async (host: ProjectionHost) => (await host.health())[0]?.state;

  it('is one process’s; another one stands by, knows how far that is, and goes on at once when it ends', async () => {
    const [db, store] = [await openDb(), new FixedLog(visitsFrom(0, 10))];
    const [first, second] = [await start(db, store), await start(db, store)];
    expect(await second.positions.reached('visits', 9, PATIENCE_MS)).toBe(true);
    await until(async () => (await stateOf(first)) === 'live');
    expect(await second.health()).toMatchObject([{ state: 'standby', position: 9, lag: 0 }]);
    expect(await consumersIn(db)).toMatchObject([{ consumer: 'visits', kind: 'projection', position: 9, fence: 1 }]);
    await first.stop();
    expect(await consumersIn(db)).toMatchObject([{ consumer: 'visits', holder: undefined, heldSeconds: undefined }]);
    store.push(...visitsFrom(10, 5));
    expect(await second.positions.reached('visits', 14, PATIENCE_MS)).toBe(true);
    const [standing] = await consumersIn(db);
    expect(standing).toMatchObject({ fence: 2, holder: expect.stringContaining(`-${process.pid}-`) });
    expect((await rowsOf(projection, db))['visit']).toHaveLength(15);
  });

  it('whose holder says nothing any more runs out, and is taken within five seconds', async () => {
    const [db, store] = [await openDb(), new FixedLog(visitsFrom(0, 10))];
    await new Leases(db, 'gone').take(['visits']);
    const taken = performance.now();
    const host = await start(db, store);
    expect(await stateOf(host)).toBe('standby');
    expect(await host.positions.reached('visits', 9, PATIENCE_MS)).toBe(true);
    expect(performance.now() - taken).toBeGreaterThan(2_000);
    expect(performance.now() - taken).toBeLessThan(5_000);
  });

  it('is taken at once by a process that can only be alone', async () => {
    const [db, store] = [await openDb(), new FixedLog(visitsFrom(0, 10))];
    await new Leases(db, 'gone').take(['visits']);
    const host = await startProjections({ db, store, projections: [projection], report, clock, alone: true });
    hosts.push(host);
    expect(await stateOf(host)).not.toBe('standby');
  });

  it('is kept by its holder alone, late too if nobody took it, and free only where nobody holds it', async () => {
    const db = await openDb();
    const [mine, others] = [new Leases(db, 'mine'), new Leases(db, 'others')];
    expect(await mine.take(['b', 'a'])).toHaveLength(2);
    expect(await others.take(['a', 'b', 'c'])).toStrictEqual([{ consumer: 'c', fence: 1 }]);
    expect(await others.keep(['a', 'c'])).toStrictEqual(new Set(['c']));
    await mine.release(['a']);
    expect(await others.free(['a', 'b'])).toStrictEqual(['a']);
    expect(await mine.keep(['a', 'b'])).toStrictEqual(new Set(['a', 'b']));
    await mine.release(['a', 'c']);
    expect(await others.take(['a', 'c'])).toStrictEqual([{ consumer: 'a', fence: 2 }]);
    expect(await mine.keep(['a', 'b'])).toStrictEqual(new Set(['b']));
  });

  it('ends for a process that was overtaken, once it looks up, and it begins again when it is given it back', async () => {
    const db = await openDb();
    const told: string[] = [];
    const duty: Duty = {
      consumer: 'letters',
      begin: (fence) => Promise.resolve(void told.push(`begin ${fence}`)),
      end: () => Promise.resolve(void told.push('end')),
    };
    const shift = new Shift({ db, report: (line) => void told.push(line) }, [duty]);
    await shift.start();
    const thief = new Leases(db, 'thief');
    await thief.take(['letters'], true);
    await until(() => told.includes('end'));
    await thief.release(['letters']);
    await until(() => told.includes('begin 3'));
    await shift.stop();
    expect(told).toStrictEqual(['begin 1', 'letters is run by another process now', 'end', 'begin 3', 'end']);
  });
});

describeOnBothDatabases('Whoever comes too late', (openDb) => {
  it('writes no row and moves no checkpoint', async () => {
    const [db, store] = [await openDb(), new FixedLog(visitsFrom(0, 9))];
    const late = await prepare({ db, store, report }, projection, 1);
    await late.apply(batch(visitsFrom(0, 3)));
    const now = await prepare({ db, store, report }, projection, 2);
    await expect(late.apply(batch(visitsFrom(3, 3)))).rejects.toMatchObject({ code: 'fenced-off' });
    expect((await rowsOf(projection, db))['visit']).toHaveLength(3);
    await now.apply(batch(visitsFrom(3, 6)));
    await expect(late.apply(batch(visitsFrom(3, 3)))).rejects.toMatchObject({ code: 'fenced-off' });
    expect((await rowsOf(projection, db))['visit']).toHaveLength(9);
    await expect(prepare({ db, store, report }, projection, 1)).rejects.toMatchObject({ code: 'fenced-off' });
  });

  it('swaps nothing in, and what it leaves behind is dropped by the next rebuild', async () => {
    const [db, store] = [await openDb(), new FixedLog(visitsFrom(0, 9))];
    const late = await prepare({ db, store, report }, projection, 1);
    let begun = (): void => undefined;
    const [paused, going] = [new Promise<void>((resolve) => (begun = resolve)), Promise.withResolvers<void>()];
    const rebuilding = rebuild({
      db,
      store,
      projection,
      fence: late.fence,
      pausedFor: async (swap) => {
        begun();
        await going.promise;
        await swap();
      },
    });
    await paused;
    const now = await prepare({ db, store, report }, projection, 2);
    await now.apply(batch(visitsFrom(0, 9)));
    const before = await rowsOf(projection, db);
    going.resolve();
    await expect(rebuilding).rejects.toMatchObject({ code: 'stale-checkpoint' });
    expect(await rowsOf(projection, db)).toStrictEqual(before);
    await rebuild({ db, store, projection, fence: 2, pausedFor: (swap) => now.pausedFor(swap) });
    await expect(db.writer.read('select * from visit__next_1')).rejects.toThrow(/visit__next_1|42P01/);
    expect(await rowsOf(projection, db)).toStrictEqual(before);
  });

  it('has no checkpoint of a process stored', async () => {
    const [db, at] = [await openDb(), { logId: 'log-1' as LogId, position: 4 }];
    const consumer = new DurableConsumer({ db, store: new FixedLog(), report, clock }, 'letters', () =>
      Promise.resolve(),
    );
    await consumer.begin(2);
    await until(async () => (await consumerCheckpoint(db, 'letters')) !== undefined);
    await expect(saveConsumerCheckpoint(db, 'letters', at, 1)).rejects.toMatchObject({ code: 'fenced-off' });
    await saveConsumerCheckpoint(db, 'letters', at, 2);
    await consumer.end();
    expect(await consumerCheckpoint(db, 'letters')).toStrictEqual(at);
  });
});
