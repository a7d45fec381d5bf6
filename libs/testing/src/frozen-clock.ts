import { Clock, instant, type Instant } from '#libs/kernel';

/** A clock that stands still until it is set. */
export class FrozenClock extends Clock {
  #now: Instant;

  constructor(text: string) {
    super();
    this.#now = instant(text);
  }

  override now(): Instant {
    return this.#now;
  }

  set(text: string): void {
    this.#now = instant(text);
  }
}

/** A clock that stands still at the moment which the text names (`2026-09-04T08:50:00Z`). */
export const frozenClock = (text = '2026-09-04T08:50:00Z'): FrozenClock => new FrozenClock(text);
