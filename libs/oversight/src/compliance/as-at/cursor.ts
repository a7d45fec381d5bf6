/** A list's key: what it is sorted by, and an id that tells apart what is alike in that. */
export type SortKey = readonly [string, string];

const SEPARATOR = '~';

/** More than any key comes to. */
const LONGEST = 400;

/** A key as a page hands it out as its `next`. */
export const cursor = ([first, second]: SortKey): string =>
  Buffer.from(`${first}${SEPARATOR}${second}`).toString('base64url');

/** The key in a cursor. */
export function keyIn(text: string): SortKey {
  const [first = '', second = ''] = Buffer.from(text, 'base64url').toString().split(SEPARATOR);
  return [first, second];
}

/** Is this a cursor that a page may have handed out? */
export const isCursor = (text: string): boolean =>
  text.length <= LONGEST && keyIn(text).every((part) => part !== '') && cursor(keyIn(text)) === text;
