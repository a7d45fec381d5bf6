import type { Write } from './writer.ts';

/** The same writes, none with more than `most` rows. */
export function* chunked(writes: readonly Write[], most: number): Iterable<Write> {
  for (const write of writes) {
    if (write.kind === 'sql') yield write;
    else if (write.kind === 'remove') for (const keys of slices(write.keys, most)) yield { ...write, keys };
    else for (const rows of slices(write.rows, most)) yield { ...write, rows };
  }
}

function* slices<T>(all: readonly T[], most: number): Iterable<readonly T[]> {
  for (let from = 0; from < all.length; from += most) yield all.slice(from, from + most);
}
