import {
  Ledger,
  type Aggregate,
  type Decision,
  type DecisionContext,
  type Envelope,
  type Event,
  type Loaded,
  type Outcome,
  type Reader,
} from '#libs/kernel';
import type { Metrics } from './metrics.ts';
import { outcomeOf } from './outcome.ts';

/** The same ledger with its commands counted, by name and by what they came to. */
export const withCommandMetrics = (ledger: Ledger, metrics: Metrics): Ledger => new MeteredLedger(ledger, metrics);

class MeteredLedger extends Ledger {
  override readonly read: Reader;

  constructor(
    private readonly ledger: Ledger,
    private readonly metrics: Metrics,
  ) {
    super();
    this.read = ledger.read;
  }

  override async transact<S, E extends Event, C extends DecisionContext>(
    aggregate: Aggregate<S, E>,
    id: string,
    envelope: Envelope,
    decision: Decision<S, E, C>,
  ): Promise<Outcome> {
    const { commands, commandsUnderWay } = this.metrics;
    const command = envelope.name;
    commandsUnderWay.inc();
    try {
      const outcome = await this.ledger.transact(aggregate, id, envelope, decision);
      commands.inc({ command, outcome: wordFor(outcome) });
      return outcome;
    } catch (error) {
      commands.inc({ command, outcome: outcomeOf(error) });
      throw error;
    } finally {
      commandsUnderWay.dec();
    }
  }

  override load<S, E extends Event>(aggregate: Aggregate<S, E>, id: string): Promise<Loaded<S>> {
    return this.ledger.load(aggregate, id);
  }
}

function wordFor({ repeated, recorded }: Outcome): string {
  if (repeated) return 'repeated';
  return recorded > 0 ? 'recorded' : 'nothing';
}
