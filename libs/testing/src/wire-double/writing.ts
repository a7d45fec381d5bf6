import { once } from 'node:events';
import type { ServerWritableStream } from '@grpc/grpc-js';

type Call<T> = Pick<ServerWritableStream<unknown, T>, 'write' | 'cancelled' | 'destroyed' | 'once'>;

/** Writes one message, and waits until the caller can take more. */
export async function writeOne<T>(call: Call<T>, message: T): Promise<void> {
  if (call.cancelled || call.write(message)) return;
  const over = new AbortController();
  const { signal } = over;
  const emitter = call as unknown as NodeJS.EventEmitter;
  await Promise.race([
    once(emitter, 'drain', { signal }),
    once(emitter, 'cancelled', { signal }),
    once(emitter, 'close', { signal }),
  ]).catch(() => undefined);
  over.abort();
}

/** Writes messages as fast as the caller takes them, until it goes away. */
export async function writeAll<T>(call: Call<T>, messages: Iterable<T>): Promise<void> {
  for (const message of messages) {
    if (call.cancelled) return;
    await writeOne(call, message);
  }
}
