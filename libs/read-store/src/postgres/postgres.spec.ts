import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import { sql } from 'kysely';
import {
  canStartPostgres,
  createTestDatabase,
  cuttableDatabase,
  describeWhere,
  FixedLog,
  frozenClock,
  rowsOf,
  visitsFrom,
  visitsProjection,
} from '#libs/testing';
import { openReadDb, startProjections, type PostgresLimits, type ReadDb } from '../index.ts';
import type { Write } from '../writer.ts';

const opened: ReadDb[] = [];
const said: string[] = [];
const report = (line: string): void => void said.push(line);

async function open(url: string, limits: Partial<PostgresLimits> = {}): Promise<ReadDb> {
  const db = await openReadDb({ url, limits }, report);
  opened.push(db);
  return db;
}

const write = (text: string): Write => ({ kind: 'sql', sql: text });
const one = async (db: ReadDb, text: string): Promise<unknown> => {
  const { rows } = await sql.raw<{ value: unknown }>(`select ${text} as value`).execute(db.query());
  return rows[0]?.value;
};
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (const end = performance.now() + 20_000; !(await holds()); await pause(10))
    if (performance.now() > end) throw new Error('Never');
};

describeWhere(canStartPostgres(), 'no PostgreSQL for this platform', 'PostgreSQL as the read database', () => {
  beforeEach(() => void said.splice(0));
  afterEach(() => Promise.all(opened.splice(0).map((db) => db.close())));

  it('is given limits, for queries and projections alike', async () => {
    const limits = { statementMs: 7_000, lockMs: 3_000, idleInTransactionMs: 1_500, applicationName: 'a ledger' };
    const db = await open(await createTestDatabase(), limits);
    const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'application_name'];
    const inForce = `array[${names.map((name) => `current_setting('${name}')`).join()}]`;
    const expected = ['7s', '3s', '1500ms', 'a ledger'];
    expect(await one(db, inForce)).toStrictEqual(expected);
    expect(await db.writer.read(`select ${inForce} as value`)).toStrictEqual([{ value: expected }]);
  });

  it('is brought up to date once by processes that open it in the same moment', async () => {
    const url = await createTestDatabase();
    const [db] = await Promise.all(Array.from({ length: 6 }, () => open(url)));
    const steps = (await db?.writer.read('select step from read_store order by step')) ?? [];
    expect(steps).toStrictEqual(steps.map((_, index) => ({ step: index + 1 })));
    expect(steps.length).toBeGreaterThan(0);
  });

  it('undoes one of two commits that wait for each other, and it is done again', async () => {
    const db = await open(await createTestDatabase(), { lockMs: 20_000 });
    await db.writer.commit([write('create table seat (id int primary key, n int)')]);
    await db.writer.commit([write('insert into seat values (1, 0), (2, 0)')]);
    const sit = (id: number): Write => write(`update seat set n = n + 1 where id = ${id}`);
    const sleep = write('select pg_sleep(0.3)');
    await Promise.all([db.writer.commit([sit(1), sleep, sit(2)]), db.writer.commit([sit(2), sleep, sit(1)])]);
    expect(await one(db, '(select array_agg(n order by id) from seat)')).toStrictEqual([2, 2]);
  });

  it('loses connections, idle ones and one amid a commit, and nobody notices', async () => {
    const db = await open(await createTestDatabase());
    await db.writer.commit([write('create table seat (id int primary key)')]);
    await one(db, '1');
    const others = 'from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
    const committing = db.writer.commit([write('select pg_sleep(1)'), write('insert into seat values (1)')]);
    const other = await open(await currentUrl(db));
    await until(async () => (await one(other, `(select count(*) ${others} and wait_event = 'PgSleep')`)) === 1);
    await other.writer.read(`select pg_terminate_backend(pid) ${others} and application_name = 'placement-ledger'`);
    expect(await one(db, '(select count(*) from seat)')).toBe(0);
    await committing;
    expect(await one(db, '(select count(*) from seat)')).toBe(1);
  });

  it('ends what takes too long, and says with what code', async () => {
    const db = await open(await createTestDatabase(), { statementMs: 100 });
    const failure = { name: 'StoreUnavailable', code: '57014' };
    await expect(one(db, 'pg_sleep(20)')).rejects.toMatchObject(failure);
    await expect(db.writer.commit([write('select pg_sleep(20)')])).rejects.toMatchObject(failure);
    await db.writer.commit([{ ...write('select pg_sleep(0.2)'), takesLong: true } as Write]);
  });

  it('is not available, rather than at fault, where a table is not made yet', async () => {
    const db = await open(await createTestDatabase());
    await expect(one(db, '(select count(*) from later)')).rejects.toMatchObject({ code: '42P01', because: 'busy' });
  });

  it('is waited for, aloud, for a while, and its password stands in nothing that is said or thrown', async () => {
    const url = 'postgres://ledger:secret-word@127.0.0.1:9/ledger';
    const error: unknown = await open(url, { openMs: 400 }).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ name: 'StoreUnavailable', code: 'ECONNREFUSED' });
    expect(said).toStrictEqual(['The read database cannot be asked now (ECONNREFUSED): trying for 0 s']);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('secret-word');
  });

  it('is not waited for where it does not let us in', async () => {
    const url = new URL(await createTestDatabase());
    url.pathname = 'no-such-database';
    await expect(open(url.href)).rejects.toMatchObject({ code: '3D000' });
    expect(said).toStrictEqual([]);
  });

  it('goes and comes back: queries are told at once, projections go on by themselves', async () => {
    const way = await cuttableDatabase(await createTestDatabase());
    const [db, store] = [await open(way.url), new FixedLog(visitsFrom(0, 10))];
    const projection = visitsProjection();
    const host = await startProjections({ projections: [projection], db, store, report, clock: frozenClock() });
    expect(await host.positions.reached('visits', 9, 20_000)).toBe(true);
    await way.cut();
    store.push(...visitsFrom(10, 10));
    await expect(rowsOf(projection, db)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await until(async () => (await host.health())[0]?.state === 'failing');
    await way.mend();
    expect(await host.positions.reached('visits', 19, 20_000)).toBe(true);
    expect((await rowsOf(projection, db))['visit']).toHaveLength(20);
    await host.stop();
  });
});

async function currentUrl(db: ReadDb): Promise<string> {
  const url = new URL(await createTestDatabase());
  url.pathname = String(await one(db, 'current_database()'));
  return url.href;
}
