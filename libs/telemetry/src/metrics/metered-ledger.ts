import { DelegatingLedger, type Envelope, type Ledger, type Outcome } from '#libs/kernel';
import type { Metrics } from './metrics.ts';
import { outcomeOf } from './outcome.ts';

/** The same ledger with its commands counted, by name and by what they came to. */
export const withCommandMetrics = (ledger: Ledger, metrics: Metrics): Ledger => new MeteredLedger(ledger, metrics);

class MeteredLedger extends DelegatingLedger {
  constructor(
    ledger: Ledger,
    private readonly metrics: Metrics,
  ) {
    super(ledger);
  }

  protected override async around({ name: command }: Envelope, work: () => Promise<Outcome>): Promise<Outcome> {
    const { commands, commandsUnderWay } = this.metrics;
    commandsUnderWay.inc();
    try {
      const outcome = await work();
      commands.inc({ command, outcome: wordFor(outcome) });
      return outcome;
    } catch (error) {
      commands.inc({ command, outcome: outcomeOf(error) });
      throw error;
    } finally {
      commandsUnderWay.dec();
    }
  }
}

function wordFor({ repeated, recorded }: Outcome): string {
  if (repeated) return 'repeated';
  return recorded > 0 ? 'recorded' : 'nothing';
}
