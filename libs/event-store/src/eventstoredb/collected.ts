import type { StreamingRead } from '@eventstore/db-client';
import { Late } from './trouble.ts';

/**
 * All that a bounded reading gives, or why it ended. The client knows no deadline for readings: one that is silent for
 * `quiet` milliseconds is given up. Whatever happens, the call is closed: the client leaves it open where nobody reads on.
 */
export function collected<T>(reading: StreamingRead<T>, quiet: number): Promise<readonly T[]> {
  const items: T[] = [];
  return new Promise<readonly T[]>((resolve, reject) => {
    const silence = setTimeout(() => reject(new Late()), quiet);
    reading.on('data', (item) => {
      items.push(item);
      silence.refresh();
    });
    reading.on('end', () => resolve(items));
    // Stays on to the end: an error that comes late would otherwise end the process.
    reading.on('error', reject);
    reading.on('close', () => reject(new Late('ended')));
    const over = () => clearTimeout(silence);
    reading.once('end', over).once('error', over);
  }).catch(async (error: unknown) => {
    await reading.cancel().catch(() => undefined);
    throw error;
  });
}
