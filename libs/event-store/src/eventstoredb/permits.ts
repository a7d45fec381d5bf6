/** A wait for a permit that had an end, and came to it. */
export class NoPermit extends Error {
  override readonly name = 'NoPermit';
}

type Waiting = Readonly<{ granted: () => void; timer: NodeJS.Timeout }>;

/**
 * Counts calls that are open at once. A connection carries a hundred; beyond that they would hang, and nobody would say so.
 * Who comes too late waits here instead, in order, and no longer than it has time.
 */
export class Permits {
  readonly #waiting = new Set<Waiting>();
  #free: number;

  constructor(count: number) {
    this.#free = count;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Resolves once there is a permit; NoPermit after `milliseconds`. */
  take(milliseconds: number): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(mine);
        reject(new NoPermit());
      }, milliseconds);
      const mine: Waiting = { granted: resolve, timer };
      this.#waiting.add(mine);
    });
  }

  give(): void {
    for (const next of this.#waiting) {
      this.#waiting.delete(next);
      clearTimeout(next.timer);
      next.granted();
      return;
    }
    this.#free += 1;
  }
}
