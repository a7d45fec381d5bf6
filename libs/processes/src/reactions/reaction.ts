import type { Clock, EventStore, Ledger, Position, RecordedEvent } from '#libs/kernel';
import type { ReadDb } from '#libs/read-store';

/** Waits until a read model has come as far as a position, for so many milliseconds at most. */
export type Positions = Readonly<{
  reached: (projection: string, position: Position, timeoutMs: number) => Promise<boolean>;
}>;

/** What reactions work with. */
export type Tools = Readonly<{ ledger: Ledger; store: EventStore; db: ReadDb; positions: Positions; clock: Clock }>;

/**
 * What happens between contexts: when an event comes, a command follows. Called at least once per event, in order; the
 * command's id comes from the event's, so what was done before adds nothing.
 */
export type Reaction = Readonly<{ name: string; on: (event: RecordedEvent, tools: Tools) => Promise<void> }>;
