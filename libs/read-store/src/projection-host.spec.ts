import { filter, firstValueFrom } from 'rxjs';
import { describeOnBothDatabases, FixedLog, frozenClock, rowsOf, visitsFrom, visitsProjection } from '#libs/testing';
import {
  ProjectionPositions,
  startProjections,
  type Projection,
  type ProjectionHost,
  type ProjectionStatus,
} from './index.ts';

const clock = frozenClock();

/** The first status of the projection of which this holds. */
const once = async (host: ProjectionHost, name: string, holds: (status: ProjectionStatus) => boolean) => {
  const found = (all: readonly ProjectionStatus[]) => all.find((status) => status.projection === name && holds(status));
  return found(await firstValueFrom(host.statuses$.pipe(filter((all) => found(all) !== undefined))));
};

describeOnBothDatabases('The projections of a process', (openDb) => {
  const said: string[] = [];
  const hosts: ProjectionHost[] = [];
  const start = async (store: FixedLog, ...projections: readonly Projection[]) => {
    const db = await openDb();
    const host = await startProjections({ db, store, projections, report: (line) => said.push(line), clock });
    hosts.push(host);
    return { db, host };
  };

  beforeEach(() => said.splice(0));
  afterEach(() => Promise.all(hosts.splice(0).map((host) => host.stop())));

  it('are built from the beginning, then live, and tell how far they are', async () => {
    const store = new FixedLog(visitsFrom(0, 10));
    const { host } = await start(store, visitsProjection());
    await once(host, 'visits', ({ state }) => state === 'live');
    store.push(...visitsFrom(10, 2));
    await host.positions.reached('visits', 11, 10_000);
    const live = { projection: 'visits', version: 1, state: 'live', since: clock.now(), failures: 0 };
    expect(await host.health()).toStrictEqual([{ ...live, position: 11, head: 11, lag: 0 }]);
    expect(said).toContain('visits was built from the beginning, to position 9');
  });

  it('try an event that cannot be folded again and again, in sight, until it can be', async () => {
    const step = { broken: true };
    const onVisit = (by: string): void => {
      if (step.broken && by === 'v-6') throw new Error('not yet');
    };
    const { db, host } = await start(new FixedLog(visitsFrom(0, 10)), visitsProjection({ onVisit }));
    const failing = await once(host, 'visits', ({ failures }) => failures >= 2);
    expect(failing).toMatchObject({ state: 'failing', lastError: 'step-failed', position: 5 });
    expect(said.at(-1)).toMatch(/^visits fails \(Visited at position 6 cannot be folded\); attempt 3 in \d+ ms$/);
    step.broken = false;
    const mended = await once(host, 'visits', ({ state }) => state === 'live');
    expect(mended).not.toHaveProperty('lastError');
    expect((await rowsOf(visitsProjection(), db))['visit']).toHaveLength(10);
  });

  it('rebuild what they are told, and nothing they do not know', async () => {
    const { db, host } = await start(new FixedLog(visitsFrom(0, 10)), visitsProjection());
    await once(host, 'visits', ({ state }) => state === 'live');
    await host.rebuild('visits');
    expect((await rowsOf(visitsProjection(), db))['visit']).toHaveLength(10);
    await expect(host.rebuild('visitors')).rejects.toMatchObject({ name: 'UnknownProjection' });
  });

  it('write nothing once they are stopped', async () => {
    const store = new FixedLog(visitsFrom(0, 10));
    const { db, host } = await start(store, visitsProjection());
    await once(host, 'visits', ({ state }) => state === 'live');
    await host.stop();
    store.push(...visitsFrom(10, 5));
    expect(await new ProjectionPositions(db).reached('visits', 10, 20)).toBe(false);
    expect(await host.health()).toMatchObject([{ state: 'stopped', position: 9, lag: 5 }]);
  });
});

describeOnBothDatabases('Waiting for a position', (openDb) => {
  it('ends when the projection has it, at once where it has it already', async () => {
    const store = new FixedLog(visitsFrom(0, 10));
    const db = await openDb();
    const host = await startProjections({
      db,
      store,
      projections: [visitsProjection()],
      report: () => undefined,
      clock,
    });
    await once(host, 'visits', ({ state }) => state === 'live');
    expect(await host.positions.reached('visits', 9, 0)).toBe(true);
    const waiting = host.positions.reached('visits', 12, 10_000);
    store.push(...visitsFrom(10, 3));
    expect(await waiting).toBe(true);
    expect(await host.positions.reached('visits', 13, 20)).toBe(false);
    await host.stop();
  });

  it('asks the checkpoint where another process runs the projection', async () => {
    const store = new FixedLog(visitsFrom(0, 10));
    const db = await openDb();
    const elsewhere = new ProjectionPositions(db);
    expect(await elsewhere.reached('visits', 9, 20)).toBe(false);
    const waiting = elsewhere.reached('visits', 9, 10_000);
    const host = await startProjections({
      db,
      store,
      projections: [visitsProjection()],
      report: () => undefined,
      clock,
    });
    expect(await waiting).toBe(true);
    await host.stop();
  });
});
