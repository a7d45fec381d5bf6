import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { newEvents, temporaryDirectory } from '#libs/testing';
import { connect } from './log-connection.ts';
import { LogWriter, type PendingAppend } from './log-writer.ts';
import type { LogConnection } from './log-connection.ts';

/** One event of the n-th id to a stream of its own, so large that it needs pages of its own. */
const append = (n: number, type = 'AbsenceReported'): PendingAppend => {
  const [{ id } = { id: '' }] = newEvents(1, n);
  return [n, 1, `placement-${n}`, -1, [id, type, JSON.stringify('x'.repeat(50_000)), '{}']];
};

describe('Writing when SQLite cannot', () => {
  let connection: LogConnection;
  let writer: LogWriter;

  beforeEach(() => {
    connection = connect({ directory: temporaryDirectory(), mode: 'serve' });
    writer = new LogWriter(connection.db, -1);
    writer.join('', 'log-id');
  });
  afterEach(() => connection.close());

  const count = () => connection.db.prepare('SELECT count(*) AS n FROM events').get()?.['n'];

  it('answers a full disk as unavailable, keeps nothing of the group, and goes on once there is room', () => {
    connection.db.exec('PRAGMA max_page_count = 30');
    const answers = writer.write([append(1), append(2), append(3)]);
    expect(answers.map(([call, , failure]) => [call, failure?.code])).toStrictEqual([
      [1, 'unavailable'],
      [2, 'unavailable'],
      [3, 'unavailable'],
    ]);
    expect(count()).toBe(1);
    connection.db.exec('PRAGMA max_page_count = 3000');
    expect(writer.write([append(1), append(2)])).toStrictEqual([
      [1, [0, 1, false]],
      [2, [0, 2, false]],
    ]);
  });

  it('answers a commit that failed as unknown, and never moves the head for it', () => {
    connection.db.exec(`CREATE TABLE parents (id INTEGER PRIMARY KEY);
      CREATE TABLE children (id INTEGER REFERENCES parents DEFERRABLE INITIALLY DEFERRED);
      CREATE TRIGGER fails_at_commit AFTER INSERT ON events WHEN NEW.type = 'FailsAtCommit'
        BEGIN INSERT INTO children VALUES (1); END`);
    const head = writer.head;
    expect(writer.write([append(1, 'FailsAtCommit')])).toMatchObject([[1, undefined, { code: 'unknown' }]]);
    expect(writer.head).toBe(head);
    expect(writer.write([append(1)])).toStrictEqual([[1, [0, head + 1, false]]]);
  });

  it('counts commits and appends', () => {
    const before = writer.commits;
    writer.write([append(1), append(2)]);
    expect([writer.commits - before, writer.appends]).toStrictEqual([1, 2]);
  });
});

describe('A lock file', () => {
  it('is let go of where the log itself cannot be opened', () => {
    const directory = temporaryDirectory();
    const newer = new DatabaseSync(join(directory, 'log.db'));
    newer.exec('PRAGMA user_version = 99');
    expect(() => connect({ directory, mode: 'serve' })).toThrow('schema version 99');
    newer.exec('PRAGMA user_version = 0');
    newer.close();
    connect({ directory, mode: 'serve' }).close();
  });
});
