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
import { PAGE_BYTES } from './weighing.ts';

/** How many events may wait here for a consumer, and how far they may lie apart; beyond that the server is not read from. */
const HELD = 500;
/** The client counts events alone, which may weigh a megabyte each: so it is let hold a few. */
const HELD_BY_CLIENT = 16;
const HEAVY = BigInt(PAGE_BYTES);
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
  readonly #held: AllStreamResolvedEvent[] = [];
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
    this.#subscription = connection.client.subscribeToAll(options, { highWaterMark: HELD_BY_CLIENT });
    // The listeners stay on to the end: an error that nobody listens to would end the process.
    this.#subscription.on('error', (error) => this.#fail(error)).on('end', () => this.#fail(new Late('ended')));
    this.#subscription.on('readable', () => {
      this.#fill();
      this.wake();
    });
    this.#subscription.on('caughtUp', () => {
      this.#caughtUp = true;
      this.wake();
    });
  }

  /** Takes what is there. Throws what the subscription ended with, behind the last event that came before that. */
  take(): Taken {
    this.#fill();
    const events = this.#held.splice(0);
    this.#fill();
    if (events.length === 0 && this.#over) throw this.#failure;
    if (this.#held.length > 0) return { events, reached: BEGINNING, boundary: 0n, caughtUp: false };
    return { events, reached: this.#reached, boundary: this.#boundary, caughtUp: this.#caughtUp };
  }

  /** Resolves when there is something to take, or somebody wakes us, and after `milliseconds` without (false). */
  news(milliseconds: number): Promise<boolean> {
    if (this.#over || this.#held.length > 0 || this.#subscription.readableLength > 0) return Promise.resolve(true);
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

  /** Takes from the client what may wait here. Positions count bytes: what lies between two of them is at least what they hold. */
  #fill(): void {
    while (this.#held.length < HELD && !this.#isHeavy()) {
      const next = this.#subscription.read() as AllStreamResolvedEvent | null;
      if (next === null) return;
      this.#held.push(next);
    }
  }

  #isHeavy(): boolean {
    const [first, last] = [this.#held[0]?.event, this.#held.at(-1)?.event];
    return first !== undefined && last !== undefined && last.position.commit - first.position.commit > HEAVY;
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
