import type { ResolvedEvent } from '@eventstore/db-client';

/** A page ends with the event that makes it weigh this much, whatever count was asked for. */
export const PAGE_BYTES = 1_000_000;

/** What stands around a text, an object, or between a name and its value; and what a number or a word comes to. */
const [QUOTES, SCALAR] = [2, 8];
/** What is nested deeper than anything of ours is another's, and passes for heavy: nobody climbs down there. */
const DEEPEST = 100;

/** Says of each event of a page, in turn, whether the page is full with it. */
export function weighing(): (resolved: ResolvedEvent) => boolean {
  let left = PAGE_BYTES;
  return ({ event }) => {
    left -= event === undefined ? 0 : weightOf(event.data) + weightOf(event.metadata);
    return left <= 0;
  };
}

/** About as many characters as its JSON has, without writing it: the client does not say how many bytes came. */
function weightOf(part: unknown, depth = 0): number {
  if (typeof part === 'string') return part.length + QUOTES;
  if (part instanceof Uint8Array) return part.byteLength;
  if (typeof part !== 'object' || part === null) return SCALAR;
  if (depth > DEEPEST) return PAGE_BYTES;
  let weight = QUOTES;
  for (const key in part) {
    weight += key.length + QUOTES + QUOTES + weightOf((part as Record<string, unknown>)[key], depth + 1);
  }
  return weight;
}
