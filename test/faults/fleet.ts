import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '#libs/kernel';
import { consumersIn, openReadDb, startProjections, type ReadDb } from '#libs/read-store';
import { COMPOSITION } from '#libs/runtime';
import { createTestDatabase, frozenClock, rowsOf, startWireDouble, temporaryDirectory } from '#libs/testing';
import { environmentOf, openedBeside, type Server } from './place.ts';
import { serve, work, type Service } from './service.ts';

const PATIENCE_MS = 60_000;
const NAMESPACE = 'fleet';
const silent = (): void => undefined;

export const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (const end = performance.now() + PATIENCE_MS; !(await holds()); await pause(20))
    if (performance.now() > end) throw new Error('It does not come about');
};

/** Two servers that several processes share: the log's, a double unless one is named, and a real PostgreSQL. */
export class Fleet implements AsyncDisposable {
  private constructor(
    readonly directory: string,
    readonly db: ReadDb,
    readonly openStore: () => Promise<EventStore>,
    private readonly environment: Readonly<Record<string, string>>,
    private readonly stopServer: () => Promise<void>,
  ) {}

  static async open(server?: Server): Promise<Fleet> {
    const double = server ? undefined : await startWireDouble();
    const onServer = server ?? { url: double?.url ?? '', namespace: NAMESPACE };
    const [directory, database] = [temporaryDirectory(), await createTestDatabase()];
    const place = { directory, server: onServer };
    const environment = { ...environmentOf(place), DATABASE_URL: database };
    const db = await openReadDb({ url: database }, silent);
    return new Fleet(
      directory,
      db,
      () => openedBeside(place),
      environment,
      async () => double?.stop(),
    );
  }

  api(): Promise<Service> {
    return serve(this.directory, this.environment);
  }

  worker(): Promise<Service> {
    return work(this.directory, this.environment);
  }

  /** The process ids of those who hold leases; undefined where some consumer has no holder. */
  async holders(): Promise<ReadonlySet<number> | undefined> {
    const all = await consumersIn(this.db);
    if (all.length === 0 || all.some(({ holder }) => holder === undefined)) return undefined;
    return new Set(all.map(({ holder = '' }) => Number(holder.split('-').at(-2))));
  }

  /** Where the rows of a read model are not what a rebuild from the log in another database makes of it. */
  async differences(store: EventStore): Promise<readonly string[]> {
    const db = await openReadDb({ directory: temporaryDirectory() }, silent);
    const { projections } = COMPOSITION;
    const host = await startProjections({ projections, db, store, report: silent, clock: frozenClock() });
    try {
      const head = await store.head();
      for (const { name } of projections) expect(await host.positions.reached(name, head, PATIENCE_MS)).toBe(true);
      const isOther = async (one: (typeof projections)[number]) =>
        JSON.stringify(await rowsOf(one, db)) !== JSON.stringify(await rowsOf(one, this.db));
      const others = await Promise.all(projections.map(async (one) => ((await isOther(one)) ? [one.name] : [])));
      return others.flat();
    } finally {
      await host.stop();
      await db.close();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.db.close();
    await this.stopServer();
  }
}
