import { StoreUnavailable } from '#libs/kernel';
import { openReadDb, startProjections, type ReadDb } from '#libs/read-store';
import { FixedLog, frozenClock, temporaryDirectory, visitsFrom, visitsProjection } from '#libs/testing';
import type { Ground } from '../ground/ground.ts';
import { Health } from './health.ts';

const clock = frozenClock();
const silent = (): void => undefined;

/** A log whose server can be lost and come back. */
class LosableLog extends FixedLog {
  lost = false;

  override head() {
    return this.lost ? Promise.reject(new StoreUnavailable('esdb://admin:secret@node-1')) : super.head();
  }
}

let [db, store]: [ReadDb, LosableLog] = [undefined as never, undefined as never];
beforeEach(async () => {
  store = new LosableLog(visitsFrom(0, 3));
  db = await openReadDb({ directory: temporaryDirectory() }, silent);
});
afterEach(() => db.close());

const ground = () => ({ store, db, clock }) as unknown as Ground;

/** A worker's read models, at the end of the log. */
async function worker() {
  const projections = await startProjections({ projections: [visitsProjection()], db, store, report: silent, clock });
  for (const end = performance.now() + 20_000; projections.statuses[0]?.state !== 'live';) {
    if (performance.now() > end) throw new Error('It does not come to the end of the log');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { projections, processes: [] };
}

describe('The health of a process', () => {
  it('tells of every part how it is, and since when', async () => {
    const running = await worker();
    const report = await new Health(ground(), running).report();
    expect(report).toStrictEqual({
      log: 'up',
      position: 2,
      database: 'up',
      projections: [{ name: 'visits', state: 'live', since: clock.now(), lag: 0 }],
      processes: [],
      down: [],
      degraded: [],
    });
    await running.projections.stop();
  });

  it('says that the log is down since it was first seen so, until it is back, and never its address', async () => {
    const health = new Health(ground(), undefined);
    store.lost = true;
    const [first, second] = [await health.report(), await health.report()];
    expect(first.down).toStrictEqual([{ name: 'log', state: 'down', since: clock.now() }]);
    expect(second.down).toStrictEqual(first.down);
    expect(first).not.toHaveProperty('position');
    expect(JSON.stringify(first)).not.toContain('secret');
    store.lost = false;
    expect(await health.report()).toMatchObject({ log: 'up', down: [] });
  });

  it('says that the read database is down, and still what its own consumers are', async () => {
    const running = await worker();
    const lost = { writer: { read: () => Promise.reject(new Error('gone')) } } as unknown as ReadDb;
    const report = await new Health({ ...ground(), db: lost }, running).report();
    expect(report.down).toStrictEqual([{ name: 'database', state: 'down', since: clock.now() }]);
    expect(report.projections).toMatchObject([{ name: 'visits', state: 'live' }]);
    await running.projections.stop();
  });

  it('keeps an API ready whose consumers other processes run, and says that nobody does', async () => {
    await (await worker()).projections.stop();
    const report = await new Health(ground(), undefined).report();
    expect(report).toMatchObject({ down: [], projections: [{ name: 'visits', state: 'unattended', lag: 0 }] });
  });

  it('is down where a consumer that it runs has stopped', async () => {
    const running = await worker();
    await running.projections.stop();
    expect((await new Health(ground(), running).report()).down).toMatchObject([{ name: 'visits', state: 'stopped' }]);
  });
});
