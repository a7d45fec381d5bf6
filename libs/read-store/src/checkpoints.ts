import type { Checkpoint, LogId, Position } from '#libs/kernel';
import type { ReadDb } from './read-db.ts';
import type { Value, Write } from './writer.ts';

/** A projection's checkpoint. The generation counts how often its tables were made anew, and is part of their indexes' names. */
export type Mark = Checkpoint & Readonly<{ version: number; generation: number }>;

type Stored = Readonly<{ version: number; generation: number; log_id: LogId; position: Position }>;

/** The stored checkpoint of a projection, if it has one. */
export async function storedMark({ writer }: ReadDb, projection: string): Promise<Mark | undefined> {
  const sql = 'select version, generation, log_id, position from projection_checkpoint where projection = ?';
  const [row] = (await writer.read(sql, [projection])) as readonly Stored[];
  return row && { version: row.version, generation: row.generation, logId: row.log_id, position: row.position };
}

/** Moves the checkpoint on, if it still stands where this runner left it; otherwise nothing of the commit is written. */
export const movedMark = (projection: string, mark: Mark, position: Position): Write => ({
  kind: 'sql',
  sql: `update projection_checkpoint set position = ?
    where projection = ? and version = ? and generation = ? and log_id = ? and position = ?`,
  parameters: [position, projection, mark.version, mark.generation, mark.logId, mark.position],
  mustChange: true,
});

/** Sets the checkpoint of tables made anew, whatever it was before. */
export const newMark = (projection: string, { version, generation, logId, position }: Mark): Write => ({
  kind: 'sql',
  sql: `insert into projection_checkpoint (projection, version, generation, log_id, position) values (?, ?, ?, ?, ?)
    on conflict (projection) do update set version = excluded.version, generation = excluded.generation,
      log_id = excluded.log_id, position = excluded.position`,
  parameters: [projection, version, generation, logId, position],
});

/** The checkpoint of a consumer that keeps no tables: what a process has seen to. */
export async function consumerCheckpoint({ writer }: ReadDb, consumer: string): Promise<Checkpoint | undefined> {
  const sql = 'select log_id, position from consumer_checkpoint where consumer = ?';
  const [row] = (await writer.read(sql, [consumer])) as readonly Pick<Stored, 'log_id' | 'position'>[];
  return row && { logId: row.log_id, position: row.position };
}

/** Notes how far such a consumer has come. */
export async function saveConsumerCheckpoint({ writer }: ReadDb, consumer: string, at: Checkpoint): Promise<void> {
  const sql = `insert into consumer_checkpoint (consumer, log_id, position) values (?, ?, ?)
    on conflict (consumer) do update set log_id = excluded.log_id, position = excluded.position`;
  const parameters: readonly Value[] = [consumer, at.logId, at.position];
  await writer.commit([{ kind: 'sql', sql, parameters }]);
}
