import type { StreamingRead } from '@eventstore/db-client';
import { Late } from './trouble.ts';

/** What a reading gave, and whether it was ended before it was over. */
export type Collected<T> = Readonly<{ items: readonly T[]; cut: boolean }>;

/** How long a reading may be silent, in milliseconds, and with which item there is enough. */
export type Collecting<T> = Readonly<{ quiet: number; isEnough: (item: T) => boolean }>;

/**
 * What a bounded reading gives, to its end or to the item that is enough, or why it ended. The client knows no deadline for
 * readings: one that told nothing in all of `quiet` milliseconds is given up. Whatever happens, the call is closed: the client
 * leaves it open where nobody reads on.
 */
export async function collected<T>(reading: StreamingRead<T>, how: Collecting<T>): Promise<Collected<T>> {
  const items: T[] = [];
  let [isFull, cut] = [false, true];
  const watch = new Watch(how.quiet, () => items.length);
  try {
    await new Promise<void>((resolve, reject) => {
      watch.begin(reject);
      reading.on('data', (item) => {
        if (isFull) return;
        items.push(item);
        isFull = how.isEnough(item);
        if (isFull) resolve();
      });
      reading.on('end', () => {
        cut = false;
        resolve();
      });
      reading.on('close', () => reject(new Late('ended')));
      // Stays on to the end: an error that comes late would otherwise end the process.
      reading.on('error', reject);
    });
    return { items, cut };
  } finally {
    watch.end();
    if (cut) await reading.cancel().catch(() => undefined);
  }
}

/** Gives up where nothing more was heard between two looks. */
class Watch {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly quiet: number,
    private readonly heard: () => number,
  ) {}

  begin(giveUp: (late: Late) => void): void {
    let before = 0;
    this.#timer = setInterval(() => {
      if (this.heard() === before) giveUp(new Late());
      before = this.heard();
    }, this.quiet);
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
