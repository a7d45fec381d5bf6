import { randomUUID } from 'node:crypto';
import { isId } from '../body/fields.ts';
import { HttpProblem } from '../problems/http-problems.ts';

const KEY = /^[\u0021-\u007e]{1,255}$/;

/** The caller's correlation id where it is a UUID, or a new one. */
export const correlationIdOf = (header: unknown): string => (isId(header) ? header.toLowerCase() : randomUUID());

/** The caller's Idempotency-Key (1 to 255 visible ASCII characters), or a new one; undefined where it is neither. */
export const keyOf = (header: unknown): string | undefined => {
  if (header === undefined) return randomUUID();
  return typeof header === 'string' && KEY.test(header) ? header : undefined;
};

/** The revision that `If-Match` asks for. Throws invalid-header for anything but one strong ETag of ours. */
export function ifMatchOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const revision = /^"(0|[1-9]\d{0,14})"$/.exec(header.trim())?.[1];
  if (revision !== undefined) return Number(revision);
  throw new HttpProblem('invalid-header', [{ header: 'If-Match', detail: 'must be one strong ETag, "<revision>"' }]);
}

/** The strong ETag of a revision. */
export const etag = (revision: number): string => `"${revision}"`;

/** Does `If-None-Match` name this revision, weakly or strongly? */
export const isUnchanged = (header: string | undefined, revision: number): boolean =>
  header !== undefined &&
  header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag(revision));
