import type { DatabaseSync } from 'node:sqlite';
import { LogFailure } from './log-failure.ts';
import type { Joined } from './protocol.ts';

/** The stream whose event 0 tells a log's id: bookkeeping, so its name is no `category-id` and nobody is given it. */
export const LOG_STREAM = 'log';

const FIND = `SELECT number AS log, data ->> 'logId' AS logId
  FROM logs JOIN events ON log = number AND stream = '${LOG_STREAM}' AND revision = 0 WHERE namespace = ?`;

/** The log of a namespace, where there is one. */
export const findLog = (db: DatabaseSync, namespace: string): Joined | undefined =>
  db.prepare(FIND).get(namespace) as Joined | undefined;

/** The log of a namespace, for who may not begin one. */
export function joinToRead(db: DatabaseSync, namespace: string): Joined {
  const found = findLog(db, namespace);
  if (found !== undefined) return found;
  throw new LogFailure({ code: 'no-log', message: `There is no log of namespace "${namespace}" here yet` });
}

/** Numbers a new namespace. */
export const addLog = (db: DatabaseSync, namespace: string): number =>
  Number(db.prepare('INSERT INTO logs (namespace) VALUES (?)').run(namespace).lastInsertRowid);
