import type { ServerWritableStream } from '@grpc/grpc-js';

type Call<T> = Pick<ServerWritableStream<unknown, T>, 'write' | 'cancelled' | 'once' | 'on' | 'off'>;
type Listened = Readonly<{ on: (name: string, heard: () => void) => unknown; off: Listened['on'] }>;

const OVER = ['drain', 'cancelled', 'close'];

/** Writes one message, and waits until the caller can take more. */
export async function writeOne<T>(call: Call<T>, message: T): Promise<void> {
  if (!call.cancelled && !call.write(message)) await drained(call);
}

const drained = (call: Listened): Promise<void> =>
  new Promise((resolve) => {
    const heard = (): void => {
      for (const name of OVER) call.off(name, heard);
      resolve();
    };
    for (const name of OVER) call.on(name, heard);
  });

/** Writes messages as fast as the caller takes them, until it goes away. */
export async function writeAll<T>(call: Call<T>, messages: Iterable<T>): Promise<void> {
  for (const message of messages) {
    if (call.cancelled) return;
    await writeOne(call, message);
  }
}
