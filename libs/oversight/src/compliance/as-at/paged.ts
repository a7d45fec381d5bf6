/** A page of a list in memory; `next` is what to go on behind. */
export type Paged<R> = Readonly<{ rows: readonly R[]; next: string | null }>;

/** Rows in the order of their keys, behind a key, so many at most. */
export function paged<R>(
  rows: readonly R[],
  keyOf: (row: R) => readonly [string, string],
  { behind, limit }: Readonly<{ behind: string | undefined; limit: number }>,
): Paged<R> {
  const from = behind === undefined ? undefined : keyIn(behind);
  const rest = rows
    .toSorted((one, other) => compared(keyOf(one), keyOf(other)))
    .filter((row) => from === undefined || compared(keyOf(row), from) > 0);
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rest.length > limit && last ? cursor(keyOf(last)) : null };
}

const SEPARATOR = '~';

/** A key as its reader hands it back. */
export const cursor = ([first, second]: readonly [string, string]): string =>
  Buffer.from(`${first}${SEPARATOR}${second}`).toString('base64url');

/** The key in a cursor; whatever it holds, it only ever says where to go on. */
export function keyIn(text: string): readonly [string, string] {
  const [first = '', second = ''] = Buffer.from(text, 'base64url').toString().split(SEPARATOR);
  return [first, second];
}

const compared = (one: readonly [string, string], other: readonly [string, string]): number =>
  inOrder(one[0], other[0]) || inOrder(one[1], other[1]);

const inOrder = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
