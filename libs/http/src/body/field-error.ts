/** What is wrong with one field: an RFC 6901 pointer into the body (`#` is the body itself), and what would be right. */
export type FieldError = Readonly<{ pointer: string; detail: string }>;

/** The pointer to a member of what `parent` points to. */
export const pointerTo = (parent: string, key: string | number): string =>
  `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
