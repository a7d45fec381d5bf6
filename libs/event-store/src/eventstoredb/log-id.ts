import { randomUUID } from 'node:crypto';
import { FORWARDS, START } from '@eventstore/db-client';
import { NO_STREAM, StoreUnavailable, type LogId, type Position } from '#libs/kernel';
import { LogNotUsable } from '../log-not-usable.ts';
import { bookkeepingStream } from './events.ts';
import { readingPatience, refuseWhenClosed, type StoreGround } from './ground.ts';
import { insist } from './insist.ts';
import { positionOf } from './positions.ts';
import { shapeOf, troubleOf } from './trouble.ts';

/** A log's id, and where it begins: nothing of ours stands before that, however much of others' does. */
export type LogOrigin = Readonly<{ logId: LogId; position: Position }>;

/**
 * The id of the log: event 0 of a stream of the namespace, written by whoever comes first. Who only reads finds no log where
 * nobody has written yet. `milliseconds` is how long a server is waited for.
 */
export async function originOf(ground: StoreGround, readOnly: boolean, milliseconds: number): Promise<LogOrigin> {
  const how = { ...readingPatience(ground), milliseconds };
  const refusal = (error: unknown) => (error instanceof LogNotUsable ? error : how.refusal(error));
  const givenUp = (error: unknown) => new StoreUnavailable(`EventStoreDB does not answer (${troubleOf(error)})`);
  return insist({ ...how, refusal, givenUp }, () => readOrBegin(ground, readOnly));
}

async function readOrBegin(ground: StoreGround, readOnly: boolean): Promise<LogOrigin> {
  refuseWhenClosed(ground);
  const found = await read(ground);
  if (found !== undefined) return found;
  if (readOnly) throw new LogNotUsable('There is no log in this database under this namespace');
  await begin(ground);
  const begun = await read(ground);
  if (begun === undefined) throw new LogNotUsable('The log’s id cannot be read');
  return begun;
}

async function read({ connection, namespace, patience }: StoreGround): Promise<LogOrigin | undefined> {
  const options = { direction: FORWARDS, fromRevision: START, maxCount: 1, requiresLeader: true } as const;
  try {
    const { items } = await connection.read(patience.reading, () =>
      connection.client.readStream(bookkeepingStream(namespace), options),
    );
    const [first] = items;
    const { logId } = Object(first?.event?.data) as { logId?: LogId };
    const position = first?.event?.position;
    return logId === undefined || position === undefined ? undefined : { logId, position: positionOf(position) };
  } catch (error) {
    if (shapeOf(error).type !== 'stream-not-found') throw error;
    return undefined;
  }
}

/** Of several that begin at once one is first; the others read its id. */
async function begin({ connection, namespace, patience }: StoreGround): Promise<void> {
  const opened = { id: randomUUID(), type: 'LogOpened', data: JSON.stringify({ logId: randomUUID() }), metadata: '{}' };
  const append = { stream: bookkeepingStream(namespace), expected: NO_STREAM, events: [opened] };
  try {
    await connection.call(patience.attempt, (deadline) => connection.client.append(append, deadline));
  } catch (error) {
    if (shapeOf(error).type !== 'wrong-expected-version') throw error;
  }
}
