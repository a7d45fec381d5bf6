import { judgeCheckpoint, type CheckpointStanding, type EventStore } from '#libs/kernel';
import { storedMark, type Mark } from './checkpoints.ts';
import type { Projection } from './projection.ts';
import type { ReadDb } from './read-db.ts';

/** Whether a projection may go on from its checkpoint, or why it is built anew. */
export type Standing =
  | Readonly<{ as: 'valid'; mark: Mark }>
  | Readonly<{ as: 'new' | 'another-version' | Exclude<CheckpointStanding, 'valid'> }>;

/** What is said aloud about a projection that is built anew. */
export const REASONS: Readonly<Record<Exclude<Standing['as'], 'valid'>, string>> = {
  new: 'has no tables yet',
  'another-version': 'was built by another version of its fold',
  'another-log': 'was built from another log',
  'beyond-the-end': 'has a checkpoint beyond the end of the log',
};

/** Judges the stored checkpoint against the projection and the log as they are. */
export async function standingOf(db: ReadDb, store: EventStore, { name, version }: Projection): Promise<Standing> {
  const mark = await storedMark(db, name);
  if (!mark) return { as: 'new' };
  if (mark.version !== version) return { as: 'another-version' };
  const standing = await judgeCheckpoint(store, mark);
  return standing === 'valid' ? { as: 'valid', mark } : { as: standing };
}
