import type { StreamingRead } from '@eventstore/db-client';
import { Late } from './trouble.ts';

/**
 * All that a bounded reading gives, or why it ended. The client knows no deadline for readings: one that told nothing in all
 * of `quiet` milliseconds is given up. Whatever happens, the call is closed: the client leaves it open where nobody reads on.
 */
export async function collected<T>(reading: StreamingRead<T>, quiet: number): Promise<readonly T[]> {
  const items: T[] = [];
  let watch: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      let heard = 0;
      watch = setInterval(() => {
        if (items.length === heard) reject(new Late());
        heard = items.length;
      }, quiet);
      reading.on('data', (item) => items.push(item));
      reading.on('end', resolve);
      reading.on('close', () => reject(new Late('ended')));
      // Stays on to the end: an error that comes late would otherwise end the process.
      reading.on('error', reject);
    });
    return items;
  } catch (error) {
    await reading.cancel().catch(() => undefined);
    throw error;
  } finally {
    clearInterval(watch);
  }
}
