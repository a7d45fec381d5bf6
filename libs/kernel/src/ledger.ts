import type { Actor, ProcessActor } from './actor.ts';
import type { Aggregate } from './aggregate.ts';
import type { Event } from './event.ts';
import type { Position, Revision } from './event-store.ts';
import type { CommandId } from './ids.ts';
import type { Instant } from './time.ts';

/**
 * All that comes with a command beside its body. `name` and `body` make the digest by which a repeat is known; `receivedAt`
 * is the clock when it came in (a decision's `now`); `occurredAt` the caller's. With `ifMatch` the caller's revision must be
 * the present one. `patience` is how contention is met: three attempts, or (danger) for ten seconds.
 */
export type Envelope = Readonly<{
  commandId: CommandId;
  correlationId: string;
  name: string;
  body: unknown;
  actor: Actor | ProcessActor;
  receivedAt: Instant;
  occurredAt: Instant;
  ifMatch?: Revision;
  patience?: 'three-attempts' | 'ten-seconds';
}>;

/** What a command came to: where its last event stands (the stream's last one where it added none). */
export type Outcome = Readonly<{
  id: string;
  revision: Revision;
  position: Position;
  recorded: number;
  repeated: boolean;
}>;

/** Folds another stream at its head and notes it as basis: how a gate learns what stands elsewhere. Never a read model. */
export type Reader = <S, E extends Event>(aggregate: Aggregate<S, E>, id: string) => Promise<S>;

/** A context may name the policy version that decides; each event then carries it. */
export type DecisionContext = (object & Readonly<{ policyVersion?: string | undefined }>) | undefined;

/**
 * The parts of a decision. `authorise` comes first and may refuse (unknown, role); it may read whose the record is, which is
 * no basis. `loadContext` is called afresh in every attempt; `decide` is pure and answers with what happened, nothing, or a
 * Rejected.
 */
export type Decision<S, E extends Event, C extends DecisionContext> = Readonly<{
  authorise: (state: S, read: Reader) => void | Promise<void>;
  loadContext?: (read: Reader, state: S) => Promise<C>;
  decide: (state: S, context: C) => readonly E[];
}>;

/** A folded stream at its head. */
export type Loaded<S> = Readonly<{ state: S; revision: Revision; position: Position }>;

/**
 * The write side's one door: load → authorise → recorded repeat → If-Match → context → decide → append, all in one attempt,
 * and afresh on a conflict. Rejects with what `authorise` and `decide` throw, and with the codes of LEDGER_REJECTIONS.
 */
export abstract class Ledger {
  abstract transact<S, E extends Event, C extends DecisionContext>(
    aggregate: Aggregate<S, E>,
    id: string,
    envelope: Envelope,
    decision: Decision<S, E, C>,
  ): Promise<Outcome>;

  /** A stream folded at its head, for what asks without recording (next steps). */
  abstract load<S, E extends Event>(aggregate: Aggregate<S, E>, id: string): Promise<Loaded<S>>;

  /** Reads for a dry run, each at the stream's head. */
  abstract readonly read: Reader;
}
