import {
  categoryOf,
  Conflict,
  EventStore,
  type Appended,
  type FollowOptions,
  type NewEvent,
  type ReadAllOptions,
  type ReadStreamOptions,
  type Revision,
  type StreamName,
} from '#libs/kernel';
import type { Metrics } from './metrics.ts';
import { outcomeOf } from './outcome.ts';

/** The same log with its appends counted and timed. */
export const withMetrics = (store: EventStore, metrics: Metrics): EventStore => new MeteredEventStore(store, metrics);

class MeteredEventStore extends EventStore {
  constructor(
    private readonly store: EventStore,
    private readonly metrics: Metrics,
  ) {
    super();
  }

  override async append(stream: StreamName, expected: Revision, events: readonly NewEvent[]): Promise<Appended> {
    const { appends, appendsUnderWay, appended, conflicts } = this.metrics;
    const took = appends.startTimer();
    appendsUnderWay.inc();
    try {
      const answer = await this.store.append(stream, expected, events);
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

  override readStream(stream: StreamName, options?: ReadStreamOptions) {
    return this.store.readStream(stream, options);
  }

  override readAll(options?: ReadAllOptions) {
    return this.store.readAll(options);
  }

  override follow(options?: FollowOptions) {
    return this.store.follow(options);
  }

  override head() {
    return this.store.head();
  }

  override logId() {
    return this.store.logId();
  }

  override close() {
    return this.store.close();
  }
}
