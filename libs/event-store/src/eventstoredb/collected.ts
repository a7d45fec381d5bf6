import type { StreamingRead } from '@eventstore/db-client';
import { Late } from './trouble.ts';

/** What a reading gave, and whether it was ended before it was over. */
export type Collected<T> = Readonly<{ items: readonly T[]; cut: boolean }>;

/**
 * What a bounded reading gives, to its end or to the item that is enough, or why it ended. The client knows no deadline for
 * readings: one that told nothing in all of `quiet` milliseconds is given up. Whatever happens, the call is closed: the client
 * leaves it open where nobody reads on.
 */
export async function collected<T>(
  reading: StreamingRead<T>,
  quiet: number,
  isEnough: (item: T) => boolean,
): Promise<Collected<T>> {
  const items: T[] = [];
  let [cut, isOver] = [false, false];
  let watch: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      let heard = 0;
      watch = setInterval(() => {
        if (items.length === heard) reject(new Late());
        heard = items.length;
      }, quiet);
      reading.on('data', (item) => {
        if (cut) return;
        items.push(item);
        cut = isEnough(item);
        if (cut) resolve();
      });
      reading.on('end', () => {
        isOver = true;
        resolve();
      });
      reading.on('close', () => reject(new Late('ended')));
      // Stays on to the end: an error that comes late would otherwise end the process.
      reading.on('error', reject);
    });
    return { items, cut };
  } finally {
    clearInterval(watch);
    if (!isOver) await reading.cancel().catch(() => undefined);
  }
}
