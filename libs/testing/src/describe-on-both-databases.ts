import { openReadDb, type ReadDb } from '#libs/read-store';
import { describeWhere } from './skipped-aloud.ts';
import { canStartPostgres, createTestDatabase } from './postgres/test-database.ts';
import { testServer } from './postgres/test-server.ts';
import { temporaryDirectory } from './temporary-directory.ts';

/** Opens an empty read database; it is closed when the suite's tests are over. */
export type OpenReadDb = () => Promise<ReadDb>;

const silent = (): void => undefined;

/** A busy machine takes longer than one test may. */
const SERVER_STARTS_MS = 60_000;

/** Runs a suite on SQLite and on a real PostgreSQL. */
export function describeOnBothDatabases(name: string, suite: (open: OpenReadDb) => void): void {
  describe(`${name} (SQLite)`, () =>
    suite(closingAfterwards(() => openReadDb({ directory: temporaryDirectory() }, silent))));
  describeWhere(canStartPostgres(), 'no PostgreSQL for this platform', `${name} (PostgreSQL)`, () => {
    beforeAll(async () => void (await testServer()), SERVER_STARTS_MS);
    suite(closingAfterwards(async () => openReadDb({ url: await createTestDatabase() }, silent)));
  });
}

function closingAfterwards(open: OpenReadDb): OpenReadDb {
  const opened: ReadDb[] = [];
  afterAll(() => Promise.all(opened.map((db) => db.close())));
  return async () => {
    const db = await open();
    opened.push(db);
    return db;
  };
}
