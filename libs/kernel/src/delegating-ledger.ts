import type { Aggregate } from './aggregate.ts';
import type { Event } from './event.ts';
import {
  Ledger,
  type Decision,
  type DecisionContext,
  type Envelope,
  type Loaded,
  type Outcome,
  type Reader,
} from './ledger.ts';

/** The same ledger with something around each of its commands, whatever the command is. */
export abstract class DelegatingLedger extends Ledger {
  override readonly read: Reader;

  constructor(private readonly inner: Ledger) {
    super();
    this.read = inner.read;
  }

  /** What is done around a command; `work` carries it out. */
  protected abstract around(envelope: Envelope, work: () => Promise<Outcome>): Promise<Outcome>;

  override transact<S, E extends Event, C extends DecisionContext>(
    aggregate: Aggregate<S, E>,
    id: string,
    envelope: Envelope,
    decision: Decision<S, E, C>,
  ): Promise<Outcome> {
    return this.around(envelope, () => this.inner.transact(aggregate, id, envelope, decision));
  }

  override load<S, E extends Event>(aggregate: Aggregate<S, E>, id: string): Promise<Loaded<S>> {
    return this.inner.load(aggregate, id);
  }
}
