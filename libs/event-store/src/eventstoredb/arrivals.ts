import {
  streamNameFilter,
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type Position as LogPosition,
} from '@eventstore/db-client';
import { BEGINNING, type Position } from '#libs/kernel';
import type { StoreGround } from './ground.ts';
import { positionOf, readPosition } from './positions.ts';
import { Late } from './trouble.ts';

/** How many events may wait here for a consumer; beyond that the server is not read from. */
const HELD = 500;
/** How many events the server looks at for a page, and after how many of others it says how far it has come. */
const WINDOW = 500;

/** What had arrived: events, and, once all of them were taken, how far the server says that it looked. */
export type Taken = Readonly<{
  events: readonly AllStreamResolvedEvent[];
  /** The last position through which everything was handed over. */
  reached: Position;
  /** Everything before this place was handed over; it need not be an event's. */
  boundary: bigint;
  caughtUp: boolean;
}>;

/**
 * One subscription to the log, filtered to the namespace, as something that is pulled. The client tells checkpoints and
 * "caught up" ahead of events that are still waiting to be taken; here they count only once nothing is waiting any more.
 */
export class Arrivals {
  readonly #subscription: AllStreamSubscription;
  #failure: unknown;
  #over = false;
  #ring: (() => void) | undefined;
  #reached: Position = BEGINNING;
  #boundary = 0n;
  #caughtUp = false;

  constructor({ connection, namespace }: StoreGround, after: Position) {
    const checkpointReached = (_: unknown, position: LogPosition) => this.#checkpoint(position);
    const filter = streamNameFilter({ prefixes: [namespace], maxSearchWindow: WINDOW, checkpointReached });
    const options = { fromPosition: readPosition(after), filter, requiresLeader: true };
    this.#subscription = connection.client.subscribeToAll(options, { highWaterMark: HELD });
    // The listeners stay on to the end: an error that nobody listens to would end the process.
    this.#subscription.on('error', (error) => this.#fail(error)).on('end', () => this.#fail(new Late('ended')));
    this.#subscription.on('readable', this.wake);
    this.#subscription.on('caughtUp', () => {
      this.#caughtUp = true;
      this.wake();
    });
  }

  /** Takes what is there. Throws what the subscription ended with, behind the last event that came before that. */
  take(most: number): Taken {
    const events: AllStreamResolvedEvent[] = [];
    let next: AllStreamResolvedEvent | null = null;
    while (events.length < most && (next = this.#next()) !== null) events.push(next);
    if (events.length === 0 && this.#over) throw this.#failure;
    if (events.length === most) return { events, reached: BEGINNING, boundary: 0n, caughtUp: false };
    return { events, reached: this.#reached, boundary: this.#boundary, caughtUp: this.#caughtUp };
  }

  /** Resolves when there is something to take, or somebody wakes us, and after `milliseconds` without (false). */
  news(milliseconds: number): Promise<boolean> {
    if (this.#over || this.#subscription.readableLength > 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const done = (isNews: boolean) => {
        clearTimeout(timer);
        this.#ring = undefined;
        resolve(isNews);
      };
      const timer = setTimeout(() => done(false), milliseconds);
      this.#ring = () => done(true);
    });
  }

  readonly wake = (): void => {
    this.#ring?.();
  };

  /** Ends the call. Without this the server would go on serving whoever left. */
  close(): void {
    this.#over = true;
    this.#subscription.unsubscribe().catch(() => undefined);
    this.#subscription.destroy();
  }

  #next(): AllStreamResolvedEvent | null {
    return this.#subscription.read() as AllStreamResolvedEvent | null;
  }

  /** Must not throw: the client would stall for ever. */
  #checkpoint({ commit, prepare }: LogPosition): void {
    if (commit === prepare && commit <= Number.MAX_SAFE_INTEGER) this.#reached = positionOf({ commit, prepare });
    else this.#boundary = commit;
    this.wake();
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    this.#over = true;
    this.wake();
  }
}
