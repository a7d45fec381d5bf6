import {
  categoryOf,
  Conflict,
  DelegatingEventStore,
  type Appended,
  type Asking,
  type EventStore,
  type NewEvent,
  type Revision,
  type StreamName,
} from '#libs/kernel';
import type { Metrics } from './metrics.ts';
import { outcomeOf } from './outcome.ts';

/** The same log with its appends counted and timed. */
export const withMetrics = (store: EventStore, metrics: Metrics): EventStore => new MeteredEventStore(store, metrics);

class MeteredEventStore extends DelegatingEventStore {
  constructor(
    store: EventStore,
    private readonly metrics: Metrics,
  ) {
    super(store);
  }

  override async append(
    stream: StreamName,
    expected: Revision,
    events: readonly NewEvent[],
    asking?: Asking,
  ): Promise<Appended> {
    const { appends, appendsUnderWay, appended, conflicts } = this.metrics;
    const took = appends.startTimer();
    appendsUnderWay.inc();
    try {
      const answer = await this.inner.append(stream, expected, events, asking);
      took({ outcome: answer.repeated === true ? 'repeated' : 'recorded' });
      if (answer.repeated !== true) appended.inc(events.length);
      return answer;
    } catch (error) {
      took({ outcome: outcomeOf(error) });
      if (error instanceof Conflict) conflicts.inc({ category: categoryOf(stream) });
      throw error;
    } finally {
      appendsUnderWay.dec();
    }
  }
}
