import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openingError } from './embedded-errors.ts';
import { connect } from './log-connection.ts';
import { LogFailure } from './log-failure.ts';
import { pragma } from './log-schema.ts';

/** What a backup holds. */
export type BackUp = Readonly<{ events: number; keys: number }>;

const LOG = 'log.db';
const KEY = /\.key$/;

/**
 * Copies a data directory as it is at this moment, while it may be served: the log as one reading sees it, and the keys. It
 * is read back before it gets its name, so that a directory of that name is a whole backup. LogNotUsable where there is no
 * log, where something of that name is there already, and where what was written does not read as it should.
 */
export function backUp(directory: string, to: string): BackUp {
  try {
    return backUpLog(directory, resolve(to));
  } catch (error) {
    throw openingError(error);
  }
}

function backUpLog(directory: string, to: string): BackUp {
  const draft = `${to}.part`;
  if (existsSync(to)) throw refused(`There is something at ${to} already`);
  const { db, close } = connect({ directory, mode: 'watch' });
  try {
    rmSync(draft, { recursive: true, force: true }); // of an attempt that did not come to its end
    mkdirSync(draft, { recursive: true, mode: 0o700 });
    db.prepare('VACUUM INTO ?').run(join(draft, LOG));
  } finally {
    close();
  }
  const keys = readdirSync(directory).filter((name) => KEY.test(name));
  for (const name of keys) copyFileSync(join(directory, name), join(draft, name));
  const events = readBack(join(draft, LOG));
  for (const name of [LOG, ...keys]) onDisk(join(draft, name));
  onDisk(draft);
  renameSync(draft, to);
  onDisk(dirname(to));
  return { events, keys: keys.length };
}

function readBack(file: string): number {
  const copy = new DatabaseSync(file, { readOnly: true });
  try {
    if (pragma(copy, 'integrity_check') !== 'ok') throw refused(`${file} is not what was to be written`);
    return Number(copy.prepare('SELECT count(*) AS events FROM events').get()?.['events']);
  } finally {
    copy.close();
  }
}

function onDisk(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}

const refused = (message: string): LogFailure => new LogFailure({ code: 'unavailable', message });
