import type { HttpObserver } from '#libs/http';
import type { ConsumerObserver } from '#libs/read-store';
import { NO_TELEMETRY, type Telemetry } from './telemetry.ts';

/** One around the other: the first is the inner one. */
export const combined = (...all: readonly Telemetry[]): Telemetry => all.reduce(both, NO_TELEMETRY);

function both(inner: Telemetry, outer: Telemetry): Telemetry {
  const consumers = eitherOr(inner.consumers, outer.consumers, bothConsumers);
  const http = eitherOr(inner.http, outer.http, bothHttp);
  const log = inner.log ?? outer.log;
  return {
    store: (store) => outer.store(inner.store(store)),
    ledger: (ledger) => outer.ledger(inner.ledger(ledger)),
    ...(log && { log }),
    ...(consumers && { consumers }),
    ...(http && { http }),
  };
}

const eitherOr = <T>(inner: T | undefined, outer: T | undefined, join: (inner: T, outer: T) => T): T | undefined =>
  inner && outer ? join(inner, outer) : (inner ?? outer);

const bothConsumers = (inner: ConsumerObserver, outer: ConsumerObserver): ConsumerObserver => ({
  around: (consumer, events, work) => outer.around(consumer, events, () => inner.around(consumer, events, work)),
  rebuilding: (...told) => [inner, outer].forEach(({ rebuilding }) => rebuilding(...told)),
});

const bothHttp =
  (inner: HttpObserver, outer: HttpObserver): HttpObserver =>
  (received) => {
    const [first, second] = [inner(received), outer(received)];
    return {
      within: (proceed) => second.within(() => first.within(proceed)),
      answered: (answered) => [first, second].forEach((each) => each.answered(answered)),
    };
  };
