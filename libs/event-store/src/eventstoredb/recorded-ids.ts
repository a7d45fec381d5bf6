import { LRUCache } from 'lru-cache';
import type { Revision } from '#libs/kernel';

/** The ids of a stream from its first event on, without a gap, each as a number (of 48 bits: two ids may share one). */
type Known = { readonly first: Revision; readonly marks: number[] };

const mark = (id: string): number => Number.parseInt(id.slice(24), 16);

/**
 * Which ids a stream holds, as far as this process has read or written it. The server writes an id again where it is sent
 * with the expectation of the present head; whoever expects a head must therefore know what stands below it.
 */
export class RecordedIds {
  readonly #streams: LRUCache<string, Known>;

  constructor(most = 2_000_000) {
    this.#streams = new LRUCache({ maxSize: most, sizeCalculation: ({ marks }) => marks.length + 16 });
  }

  /** The revision behind the last that is known: from there on the stream must be read. */
  knownUpTo(stream: string): Revision {
    const known = this.#streams.get(stream);
    return known === undefined ? 0 : known.first + known.marks.length;
  }

  /** Takes in what was read or written from a revision on, where it joins on to what is known or begins the stream. */
  learn(stream: string, from: Revision, ids: readonly string[], isBeginning = from === 0): void {
    const known = this.#streams.get(stream) ?? (isBeginning ? { first: from, marks: [] } : undefined);
    if (known === undefined) return;
    const next = known.first + known.marks.length;
    if (from > next || from + ids.length <= next) return;
    for (const id of ids.slice(next - from)) known.marks.push(mark(id));
    this.#streams.set(stream, known);
  }

  /** Whether the stream seems to hold one of these ids at or below a revision. */
  holds(stream: string, through: Revision, ids: readonly string[]): boolean {
    const known = this.#streams.get(stream);
    if (known === undefined) return false;
    const { first, marks } = known;
    return ids.map(mark).some((wanted) => {
      const at = marks.indexOf(wanted);
      return at >= 0 && first + at <= through;
    });
  }
}
