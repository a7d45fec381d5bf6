import type { serialize } from '@grpc/grpc-js';

/** Writes a message once, however many hear it. */
export function writtenOnce<T extends object>(write: serialize<T>): serialize<T> {
  const written = new WeakMap<T, Buffer>();
  return (message) => {
    const known = written.get(message) ?? write(message);
    written.set(message, known);
    return known;
  };
}
