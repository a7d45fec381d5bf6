import { StoreClosed, StoreUnavailable, type Asking } from '#libs/kernel';
import type { Patience } from './address.ts';
import type { Connection } from './connection.ts';
import type { OurEvents } from './events.ts';
import type { Insistence } from './insist.ts';
import type { StoreObserver } from './observer.ts';
import type { RecordedIds } from './recorded-ids.ts';
import { denialOf, StreamDestroyed } from './refusal.ts';
import { troubleOf } from './trouble.ts';

/** What the parts of one store stand on. */
export type StoreGround = Readonly<{
  connection: Connection;
  namespace: string;
  ours: OurEvents;
  ids: RecordedIds;
  patience: Patience;
  observer: StoreObserver;
  /** Speaks when the store is closed. */
  closing: AbortSignal;
}>;

export function refuseWhenClosed({ closing }: StoreGround): void {
  if (closing.aborted) throw new StoreClosed();
}

/** What is left of the patience with a command, of which this is one of several questions. */
export const leftOf = ({ patience }: StoreGround, { since = performance.now() }: Asking): number =>
  since + patience.command - performance.now();

/** How readings insist: as long as a command may take. */
export const readingPatience = (ground: StoreGround, asking: Asking = {}): Insistence => ({
  milliseconds: leftOf(ground, asking),
  call: 'read',
  observer: ground.observer,
  refusal: (error) => (error instanceof StoreClosed || error instanceof StreamDestroyed ? error : denialOf(error)),
  givenUp: (error) => new StoreUnavailable(`The log cannot be read (${troubleOf(error)})`),
});
