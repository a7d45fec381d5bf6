import type { EventStore } from '#libs/kernel';
import { lagsOf, type Standing } from './lag.ts';
import type { Metrics } from './metrics.ts';

/** How long a scrape waits for the log and the read database; the other measures are told without them. */
const PATIENCE_MS = 2_000;

/**
 * What lags are made from. `standings` are read afresh, so that a consumer in another process is seen too, alive or not. Time
 * is the machine's, as the log's own is: the clock of a demonstration may be anywhere.
 */
export type LagSource = Readonly<{ store: EventStore; standings: () => Promise<readonly Standing[]> }>;

/** Brings the lag of every consumer up to date; where that cannot be known, none is told rather than the last one. */
export async function noteLag({ lagEvents, lagSeconds }: Metrics, source: LagSource): Promise<void> {
  const { store, standings } = source;
  const asked = standings().then((all) => lagsOf(store, all, Date.now()));
  const lags = await within(PATIENCE_MS, asked).catch(() => []);
  lagEvents.reset();
  lagSeconds.reset();
  for (const { consumer, events, seconds } of lags) {
    lagEvents.set({ consumer }, events);
    lagSeconds.set({ consumer }, seconds);
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('It takes too long')), milliseconds);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}
