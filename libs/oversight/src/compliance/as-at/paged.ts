import { cursor, keyIn, type SortKey } from './cursor.ts';

/** Which page of a list: behind the `next` of an earlier one, and how many at most. */
export type Page = Readonly<{ behind: string | undefined; limit: number }>;

/** A page of a list in memory; `next` is what to go on behind. */
export type Paged<R> = Readonly<{ rows: readonly R[]; next: string | null }>;

/** Rows in the order of their keys, behind a key, so many at most. */
export function paged<R>(rows: readonly R[], keyOf: (row: R) => SortKey, { behind, limit }: Page): Paged<R> {
  const from = behind === undefined ? undefined : keyIn(behind);
  const rest = rows
    .toSorted((one, other) => compared(keyOf(one), keyOf(other)))
    .filter((row) => from === undefined || compared(keyOf(row), from) > 0);
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rest.length > limit && last ? cursor(keyOf(last)) : null };
}

const compared = (one: SortKey, other: SortKey): number => inOrder(one[0], other[0]) || inOrder(one[1], other[1]);

const inOrder = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
