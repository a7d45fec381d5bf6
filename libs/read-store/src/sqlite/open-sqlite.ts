import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { migrate } from '../meta-schema.ts';
import { ReadDb } from '../read-db.ts';
import type { Report } from '../report.ts';
import { sqliteReading } from './sqlite-reading.ts';
import { SqliteFailure } from './sqlite-failure.ts';
import { SqliteThread } from './sqlite-thread.ts';
import { SqliteWriter } from './sqlite-writer.ts';

/** Keeps the damaged file, the last one only, for whoever wants to know what happened. */
async function moveAside(file: string): Promise<void> {
  await rename(file, `${file}.damaged`);
  for (const companion of ['-wal', '-shm']) await rm(file + companion, { force: true });
}

async function openWriter(file: string): Promise<SqliteWriter> {
  const writer = new SqliteWriter(file, await SqliteThread.open({ file, readOnly: false }));
  try {
    await migrate(writer, 'sqlite');
    return writer;
  } catch (error) {
    await writer.close();
    throw error;
  }
}

async function openOrStartAnew(file: string, report: Report): Promise<SqliteWriter> {
  try {
    return await openWriter(file);
  } catch (error) {
    if (!(error instanceof SqliteFailure) || error.code !== 'damaged') throw error;
    report(`The read database ${file} does not open (${error.message}): moved aside, everything is built anew`);
    await moveAside(file);
    return openWriter(file);
  }
}

/** Opens `read.sqlite` in the directory: a writing and a reading connection, each in its own thread. */
export async function openSqlite(directory: string, report: Report): Promise<ReadDb> {
  await mkdir(directory, { recursive: true });
  const file = join(directory, 'read.sqlite');
  const writer = await openOrStartAnew(file, report);
  const thread = await SqliteThread.open({ file, readOnly: true });
  const kysely = new Kysely<unknown>({ dialect: sqliteReading(thread) });
  return new ReadDb('sqlite', { kysely, close: () => thread.close() }, writer);
}
