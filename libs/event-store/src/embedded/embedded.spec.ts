import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { NO_STREAM, type StreamName } from '#libs/kernel';
import { newEvent, newEvents, temporaryDirectory } from '#libs/testing';
import { openEmbedded } from './open-embedded.ts';
import { MIGRATIONS } from './log-schema.ts';

const streamOf = (n: number) => `placement-${n}` as StreamName;
const STREAM = streamOf(1);

describe('The embedded log', () => {
  it('keeps WAL and synchronous=FULL on its live connection', async () => {
    const store = await openEmbedded({ directory: temporaryDirectory() });
    expect(await store.inspect()).toMatchObject({ journalMode: 'wal', synchronous: 'full' });
    await store.close();
  });

  it('makes its directory for its owner alone', async () => {
    const directory = join(temporaryDirectory(), 'data', 'log');
    await (await openEmbedded({ directory })).close();
    expect(statSync(directory).mode & 0o777).toBe(0o700);
  });

  it.each([1, 2, 3, 4, 5])('leaves one file that holds it all once it is closed, each time: %i', async () => {
    const directory = temporaryDirectory();
    const store = await openEmbedded({ directory });
    await store.append(STREAM, NO_STREAM, [newEvent(1)]);
    for await (const { events } of store.readAll()) expect(events).toHaveLength(1);
    await store.close();
    expect(readdirSync(directory).toSorted()).toStrictEqual(['log.db', 'log.lock']);
  });

  it('shares one commit among appends that arrive together', async () => {
    const store = await openEmbedded({ directory: temporaryDirectory() });
    const before = await store.inspect();
    await Promise.all(newEvents(200).map((event, n) => store.append(streamOf(n), NO_STREAM, [event])));
    const after = await store.inspect();
    expect(after.appends - before.appends).toBe(200);
    expect(after.commits - before.commits).toBeLessThan(20);
    await store.close();
  });

  it('lets members of one group see each other', async () => {
    const store = await openEmbedded({ directory: temporaryDirectory() });
    const outcomes = await Promise.allSettled([
      store.append(STREAM, NO_STREAM, [newEvent(1)]),
      store.append(STREAM, NO_STREAM, [newEvent(2)]),
      store.append(STREAM, 0, [newEvent(3)]),
      store.append(STREAM, 1, [newEvent(4), newEvent(1)]),
      store.append(STREAM, 1, [newEvent(5)]),
    ]);
    expect(outcomes.map(({ status }) => status)).toStrictEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    await store.close();
  });

  it('numbers positions without a gap, whatever was refused between them', async () => {
    const store = await openEmbedded({ directory: temporaryDirectory() });
    const { position } = await store.append(STREAM, NO_STREAM, [newEvent(1)]);
    await store.append(STREAM, 0, [newEvent(2), newEvent(1)]).catch(() => undefined);
    expect((await store.append(STREAM, 0, [newEvent(3)])).position).toBe(position + 1);
    await store.close();
  });
});

describe('The schema of the embedded log', () => {
  it('brings an older file forward and keeps what is in it', async () => {
    const directory = temporaryDirectory();
    const older = new DatabaseSync(join(directory, 'log.db'));
    older.exec(`${MIGRATIONS[0]}; PRAGMA user_version = 1; INSERT INTO logs VALUES (1, '')`);
    const insert = older.prepare('INSERT INTO events VALUES (?, 1, ?, 0, ?, ?, ?, ?, ?)');
    const logId = '00000000-0000-4000-8000-000000000000';
    insert.run(0, 'log', logId, 'LogOpened', JSON.stringify({ logId }), '{}', '2026-09-04T08:50:00.000Z');
    insert.run(1, STREAM, newEvent(1).id, 'AbsenceReported', '{"n":1}', '{}', '2026-09-04T08:50:00.000Z');
    older.close();

    const store = await openEmbedded({ directory });
    expect(await store.inspect()).toMatchObject({ schemaVersion: MIGRATIONS.length });
    expect(await store.logId()).toBe(logId);
    expect(await store.append(STREAM, 0, [newEvent(2)])).toStrictEqual({ revision: 1, position: 2, repeated: false });
    await store.close();
  });

  it('refuses a file of a newer program', async () => {
    const directory = temporaryDirectory();
    const newer = new DatabaseSync(join(directory, 'log.db'));
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    const newest = MIGRATIONS.length;
    const message = `The log has schema version 99; this program knows ${newest}`;
    await expect(openEmbedded({ directory })).rejects.toMatchObject({ name: 'LogNotUsable', message });
  });

  it('says so where there is no log to read', async () => {
    const directory = temporaryDirectory();
    const message = `There is no log in ${directory}`;
    const opening = openEmbedded({ directory, readOnly: true });
    await expect(opening).rejects.toMatchObject({ name: 'LogNotUsable', message });
  });

  it.each([
    ['changed', `UPDATE events SET data = '{}'`, 'an event never changes'],
    ['deleted', 'DELETE FROM events', 'an event is never deleted'],
  ])('lets no event be %s, by whichever program', async (_, sql, message) => {
    const directory = temporaryDirectory();
    await (await openEmbedded({ directory })).close();
    const db = new DatabaseSync(join(directory, 'log.db'));
    expect(() => db.exec(sql)).toThrow(message);
    db.close();
  });
});
