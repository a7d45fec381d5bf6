import { BEGINNING, type EventStore, type LogId, type Position } from './event-store.ts';

/** How far a consumer has come, and in which log. */
export type Checkpoint = Readonly<{ logId: LogId; position: Position }>;

/** Whether a consumer may go on from its checkpoint, or why it must start anew. */
export type CheckpointStanding = 'valid' | 'another-log' | 'beyond-the-end';

/** Judges a checkpoint against the log as it is: a restored or exchanged log is found at start, never in silence. */
export async function judgeCheckpoint(store: EventStore, { logId, position }: Checkpoint): Promise<CheckpointStanding> {
  if ((await store.logId()) !== logId) return 'another-log';
  return position !== BEGINNING && position > (await store.head()) ? 'beyond-the-end' : 'valid';
}
