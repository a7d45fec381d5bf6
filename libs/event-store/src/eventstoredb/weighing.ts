import type { ResolvedEvent } from '@eventstore/db-client';

/** A page ends with the event that makes it weigh this much, whatever count was asked for. */
export const PAGE_BYTES = 1_000_000;

/** Says of each event of a page, in turn, whether the page is full with it. */
export function weighing(): (resolved: ResolvedEvent) => boolean {
  let left = PAGE_BYTES;
  return ({ event }) => {
    left -= event === undefined ? 0 : weightOf(event.data) + weightOf(event.metadata);
    return left <= 0;
  };
}

/** As characters of JSON, where it is any: the client does not say how many bytes came. */
const weightOf = (part: unknown): number =>
  part instanceof Uint8Array ? part.byteLength : (JSON.stringify(part)?.length ?? 0);
