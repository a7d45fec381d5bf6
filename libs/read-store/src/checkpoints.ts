import { BEGINNING, type Checkpoint, type LogId, type Position } from '#libs/kernel';
import { FencedOff } from './leases/duty.ts';
import type { ReadDb } from './read-db.ts';
import { StaleCheckpoint, type Value, type Write } from './writer.ts';

/**
 * A projection's checkpoint. The generation counts how often its tables were made anew, and is part of their indexes' names;
 * the fence is that of the lease under which it was last written.
 */
export type Mark = Checkpoint & Readonly<{ version: number; generation: number; fence: number }>;

type Stored = Readonly<{ version: number; generation: number; fence: number; log_id: LogId; position: Position }>;

/** The stored checkpoint of a projection, if it has one. */
export async function storedMark({ writer }: Pick<ReadDb, 'writer'>, projection: string): Promise<Mark | undefined> {
  const sql = 'select version, generation, fence, log_id, position from projection_checkpoint where projection = ?';
  const [row] = (await writer.read(sql, [projection])) as readonly Stored[];
  if (!row) return undefined;
  const { version, generation, fence, log_id: logId, position } = row;
  return { version, generation, fence, logId, position };
}

const write = (sql: string, ...parameters: readonly Value[]): Write => ({ kind: 'sql', sql, parameters });
const guarded = (sql: string, ...parameters: readonly Value[]): Write => ({
  kind: 'sql',
  sql,
  parameters,
  mustChange: true,
});

/** Raises the fence of a projection's checkpoint, if it has one: whoever holds a lower one writes nothing from here on. */
export const raiseFence = (projection: string, fence: number): Write =>
  write('update projection_checkpoint set fence = ? where projection = ? and fence < ?', fence, projection, fence);

/** Moves the checkpoint on, if it still stands where this runner left it; otherwise nothing of the commit is written. */
export const movedMark = (projection: string, mark: Mark, position: Position): Write =>
  guarded(
    `update projection_checkpoint set position = ? where projection = ?
      and fence = ? and version = ? and generation = ? and log_id = ? and position = ?`,
    position,
    projection,
    mark.fence,
    mark.version,
    mark.generation,
    mark.logId,
    mark.position,
  );

const SET_MARK = `insert into projection_checkpoint (projection, version, generation, log_id, position, fence)
  values (?, ?, ?, ?, ?, ?) on conflict (projection) do update set version = excluded.version,
  generation = excluded.generation, log_id = excluded.log_id, position = excluded.position`;

/** Sets the checkpoint of tables made anew under a lease, whatever it was before, unless a later holder has been there. */
export const newMark = (projection: string, { version, generation, logId, position, fence }: Mark): Write =>
  guarded(
    `${SET_MARK}, fence = excluded.fence where projection_checkpoint.fence <= excluded.fence`,
    projection,
    version,
    generation,
    logId,
    position,
    fence,
  );

/**
 * Sets the checkpoint of tables made anew beside whoever holds the lease, who goes on from there: unless somebody else made
 * them anew meanwhile, or the holder is further already.
 */
export const markBeside = (projection: string, { version, generation, logId, position }: Mark): Write =>
  guarded(
    `${SET_MARK} where projection_checkpoint.generation = ? and projection_checkpoint.position <= excluded.position`,
    projection,
    version,
    generation,
    logId,
    position,
    0,
    generation - 1,
  );

/** The checkpoint of a consumer that keeps no tables: what a process has seen to. */
export async function consumerCheckpoint({ writer }: ReadDb, consumer: string): Promise<Checkpoint | undefined> {
  const sql = 'select log_id, position from consumer_checkpoint where consumer = ?';
  const [row] = (await writer.read(sql, [consumer])) as readonly Pick<Stored, 'log_id' | 'position'>[];
  return row && { logId: row.log_id, position: row.position };
}

/** Raises the fence of such a consumer's checkpoint, as of a projection's; one that has none yet stands before the first event. */
export const raiseConsumerFence = (
  { writer }: ReadDb,
  consumer: string,
  { logId, fence }: Readonly<{ logId: LogId; fence: number }>,
): Promise<void> => {
  const sql = `insert into consumer_checkpoint (consumer, log_id, position, fence) values (?, ?, ?, ?)
    on conflict (consumer) do update set fence = excluded.fence where consumer_checkpoint.fence < excluded.fence`;
  return writer.commit([write(sql, consumer, logId, BEGINNING, fence)]);
};

/** Notes how far such a consumer has come. Rejects with FencedOff where a later holder has been there. */
export async function saveConsumerCheckpoint(
  { writer }: ReadDb,
  consumer: string,
  { logId, position }: Checkpoint,
  fence = 0,
): Promise<void> {
  const sql = `insert into consumer_checkpoint (consumer, log_id, position, fence) values (?, ?, ?, ?)
    on conflict (consumer) do update set log_id = excluded.log_id, position = excluded.position, fence = excluded.fence
    where consumer_checkpoint.fence <= excluded.fence`;
  await writer.commit([guarded(sql, consumer, logId, position, fence)]).catch((error: unknown) => {
    throw error instanceof StaleCheckpoint ? new FencedOff(consumer) : error;
  });
}
