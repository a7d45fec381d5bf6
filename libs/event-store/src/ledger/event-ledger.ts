import { createSecretKey } from 'node:crypto';
import {
  BEGINNING,
  Conflict,
  fold,
  Ledger,
  rejectLedger,
  streamName,
  type Aggregate,
  type Asking,
  type Clock,
  type Decision,
  type DecisionContext,
  type Envelope,
  type Event,
  type EventStore,
  type Loaded,
  type NewEvent,
  type Outcome,
  type Position,
  type Reader,
  type Revision,
  type StreamName,
} from '#libs/kernel';
import { commandDigest, type CommandDigest } from './command-digest.ts';
import { newEvents } from './new-events.ts';
import { patienceOf } from './patience.ts';
import { asFirstTime, type RecordedCommand } from './recorded-commands.ts';
import { StreamCache, type Snapshot } from './stream-cache.ts';
import { Turns } from './turns.ts';
import { isUnanswered } from './unanswered.ts';

/**
 * `digestKey` is secret, kept outside the log, and the same in every process of one log; what was recorded before `keySince`
 * was digested by a key that is lost, and is known as a repeat by its id alone. `cacheSize` is the number of folded
 * streams kept (10,000). `monotonic` counts milliseconds that no clock change moves.
 */
export type LedgerOptions = Readonly<{
  store: EventStore;
  clock: Clock;
  digestKey: Uint8Array;
  keySince?: Position;
  cacheSize?: number;
  monotonic?: () => number;
}>;

/** One command on its way: what to decide, for which record, and what its body amounts to. */
type Task<S, E extends Event, C extends DecisionContext> = Readonly<{
  aggregate: Aggregate<S, E>;
  id: string;
  envelope: Envelope;
  decision: Decision<S, E, C>;
  digest: string;
  asking: Asking;
}>;

/** What a decision came to: an answer without a write, or events to be written behind the snapshot. */
type Plan<S> = Outcome | Readonly<{ snapshot: Snapshot<S>; events: readonly NewEvent[] }>;

/** The ledger over any event store: streams folded once and kept, each decision made on what the store holds. */
export class EventLedger extends Ledger {
  readonly #store: EventStore;
  readonly #clock: Clock;
  readonly #digest: CommandDigest;
  readonly #keySince: Position;
  readonly #cache: StreamCache;
  readonly #monotonic: () => number;
  readonly #turns = new Turns();

  constructor(options: LedgerOptions) {
    super();
    const { store, clock, digestKey, cacheSize = 10_000, monotonic = () => performance.now() } = options;
    this.#store = store;
    this.#clock = clock;
    this.#digest = commandDigest(createSecretKey(digestKey));
    this.#keySince = options.keySince ?? BEGINNING;
    this.#cache = new StreamCache(store, cacheSize);
    this.#monotonic = monotonic;
  }

  override readonly read: Reader = async (aggregate, id) => (await this.#cache.fresh(aggregate, id)).state;

  override async load<S, E extends Event>(aggregate: Aggregate<S, E>, id: string): Promise<Loaded<S>> {
    const { state, revision, position } = await this.#cache.fresh(aggregate, id);
    return { state, revision, position };
  }

  override async transact<S, E extends Event, C extends DecisionContext>(
    aggregate: Aggregate<S, E>,
    id: string,
    envelope: Envelope,
    decision: Decision<S, E, C>,
  ): Promise<Outcome> {
    const asking = { since: this.#monotonic() };
    const task = { aggregate, id, envelope, decision, digest: this.#digest(envelope), asking };
    if (envelope.patience === 'ten-seconds') return this.#insist(task);
    return this.#turns.take(streamName(aggregate.category, id), () => this.#insist(task));
  }

  /** Decides afresh as often as others were faster, as long as patience lasts. */
  async #insist<S, E extends Event, C extends DecisionContext>(task: Task<S, E, C>): Promise<Outcome> {
    const isPatient = patienceOf(task.envelope.patience, this.#monotonic);
    let plan = await this.#planOnRemembered(task);
    do {
      plan ??= await this.#plan(task, await this.#cache.fresh(task.aggregate, task.id, task.asking));
      try {
        return 'events' in plan ? await this.#write(task, plan) : plan;
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        plan = undefined;
      }
    } while (isPatient());
    throw rejectLedger('contention');
  }

  /** What is remembered may be behind the log: good enough for a write, which the log checks, and for nothing else. */
  async #planOnRemembered<S, E extends Event, C extends DecisionContext>(
    task: Task<S, E, C>,
  ): Promise<Plan<S> | undefined> {
    const remembered = this.#cache.remembered(task.aggregate, task.id);
    if (remembered === undefined) return undefined;
    try {
      const plan = await this.#plan(task, remembered);
      return 'events' in plan || plan.repeated ? plan : undefined;
    } catch (error) {
      if (isUnanswered(error)) throw error;
      return undefined; // whatever else was wrong is wrong again on what the log holds now, or was not
    }
  }

  async #plan<S, E extends Event, C extends DecisionContext>(
    { id, envelope, decision, digest, asking }: Task<S, E, C>,
    snapshot: Snapshot<S>,
  ): Promise<Plan<S>> {
    const { state, stream, revision, position, commands } = snapshot;
    await decision.authorise(state, this.#readInto({}, asking));
    const recorded = commands.get(envelope.commandId);
    if (recorded !== undefined) return this.#answerAgain(id, recorded, digest);
    if (envelope.ifMatch !== undefined && envelope.ifMatch !== revision) throw rejectLedger('precondition-failed');
    const basis: Record<StreamName, Revision> = {};
    const context = (await decision.loadContext?.(this.#readInto(basis, asking), state)) as C;
    const decided = decision.decide(state, context);
    if (decided.length === 0) return { id, revision, position, recorded: 0, repeated: false };
    const recordedAt = this.#clock.now();
    const circumstances = { digest, recordedAt, basis, policyVersion: context?.policyVersion };
    return { snapshot, events: newEvents(stream, decided, envelope, circumstances) };
  }

  #answerAgain(id: string, recorded: RecordedCommand, digest: string): Outcome {
    const isComparable = recorded.position >= this.#keySince;
    if (isComparable && recorded.digest !== digest) throw rejectLedger('idempotency-key-reused');
    return asFirstTime(id, recorded);
  }

  /** Reads other streams at their heads, and notes at which revision each one was. */
  #readInto(basis: Record<StreamName, Revision>, asking: Asking): Reader {
    return async (aggregate, id) => {
      const { stream, state, revision } = await this.#cache.fresh(aggregate, id, asking);
      basis[stream] = revision;
      return state;
    };
  }

  async #write<S, E extends Event, C extends DecisionContext>(
    { aggregate, id, envelope, digest, asking }: Task<S, E, C>,
    { snapshot, events }: Exclude<Plan<S>, Outcome>,
  ): Promise<Outcome> {
    const { stream, commands } = snapshot;
    const {
      revision,
      position,
      repeated = false,
    } = await this.#store.append(stream, snapshot.revision, events, asking);
    const recorded = events.length;
    commands.wrote(envelope.commandId, { digest, revision, position, recorded });
    const state = fold(aggregate, events as readonly (NewEvent & E)[], snapshot.state);
    this.#cache.remember(aggregate, id, { ...snapshot, revision, position, state });
    return { id, revision, position, recorded, repeated };
  }
}
