import type { DatabaseSync } from 'node:sqlite';

/** Every statement that writing needs, prepared once. */
export const prepareWriting = (db: DatabaseSync) => ({
  begin: db.prepare('BEGIN IMMEDIATE'),
  commit: db.prepare('COMMIT'),
  rollback: db.prepare('ROLLBACK'),
  savepoint: db.prepare('SAVEPOINT one_append'),
  undo: db.prepare('ROLLBACK TO one_append'),
  release: db.prepare('RELEASE one_append'),
  insert: db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  recorded: db.prepare(
    'SELECT id, position FROM events WHERE stream = ? AND log = ? AND revision BETWEEN ? AND ? ORDER BY revision',
  ),
});
