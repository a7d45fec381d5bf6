import { judge, type Known } from './idempotency.ts';
import {
  isMetastream,
  LAST_OF_ALL,
  MAX_APPEND_SIZE,
  metastreamOf,
  NONE,
  type Expected,
  type Logged,
  type Proposed,
  type Verdict,
} from './logged.ts';
import { isSoftDeleted, metadataIn, ONLY_THE_LAST, SOFT_DELETE, type StreamMetadata } from './stream-metadata.ts';

const HEADER_BYTES = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Stream = { events: Logged[]; byId: Map<string, Logged>; isTombstoned: boolean };

/** The log in memory, with the server's own rules of what may be appended where. Nodes of a cluster share one. */
export class DoubleLog {
  private events: Logged[] = [];
  private streams = new Map<string, Stream>();
  private readonly listeners = new Set<() => void>();
  private next = 0n;
  private found = 0n;

  /** Where the next event will stand. */
  get end(): bigint {
    return this.next;
  }

  /** The whole log, in order. */
  get all(): readonly Logged[] {
    return this.events;
  }

  /** The index of the first event at a position, or behind it. */
  indexAt(position: bigint): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.events[middle] as Logged).position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A stream's events, hidden ones too; undefined where it never was. */
  stream(name: string): readonly Logged[] | undefined {
    return this.streams.get(name)?.events;
  }

  isTombstoned(name: string): boolean {
    return this.streams.get(name)?.isTombstoned ?? false;
  }

  metadataOf(name: string): StreamMetadata {
    return isMetastream(name) ? ONLY_THE_LAST : metadataIn(this.stream(metastreamOf(name))?.at(-1));
  }

  append(stream: string, expected: Expected, events: readonly Proposed[]): Verdict {
    if (this.isTombstoned(stream)) return { is: 'stream-deleted' };
    if (isMistaken(stream, events)) return { is: 'bad-request' };
    if (bytesOf(events) > MAX_APPEND_SIZE) return { is: 'too-large' };
    const known = this.known(stream);
    const judgement = judge(expected, events, known);
    if (judgement === 'deleted') return { is: 'stream-deleted' };
    if (judgement === 'refuse') return { is: 'wrong-version', expected, actual: known.last };
    if (judgement === 'write') return this.written(stream, events, known);
    const { revision, position } = judgement.known ?? { revision: known.last, position: this.next };
    return { is: 'appended', revision, position };
  }

  /** Hides a stream's events; it may begin anew. A stream that is not there is not deleted, whatever is expected. */
  softDelete(stream: string, expected: Expected): Verdict {
    const { last } = this.known(stream);
    if (last === NONE && !this.isTombstoned(stream)) return { is: 'wrong-version', expected, actual: last };
    return (
      this.refusalToEnd(stream, expected) ??
      this.append(metastreamOf(stream), 'any', [system('$metadata', SOFT_DELETE)])
    );
  }

  /** Ends a stream for ever, even one that never was. */
  tombstone(stream: string, expected: Expected): Verdict {
    const refusal = this.refusalToEnd(stream, expected);
    if (refusal) return refusal;
    const { position } = this.write(stream, system('$streamDeleted', ''), LAST_OF_ALL);
    this.ofName(stream).isTombstoned = true;
    this.tell();
    return { is: 'appended', revision: LAST_OF_ALL, position };
  }

  /** As after a restored backup: what stands at this position, and behind it, never was. */
  truncate(position: bigint): void {
    const kept = this.events.filter((event) => event.position < position);
    [this.events, this.streams, this.next, this.found] = [[], new Map(), 0n, position];
    for (const event of kept) {
      this.next = event.position;
      this.write(event.stream, event, event.revision, event.created);
      if (event.revision === LAST_OF_ALL) this.ofName(event.stream).isTombstoned = true;
    }
  }

  /** Calls back after every append; hands back how to stop that. */
  onAppend(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    setImmediate(() => {
      this.found = this.next;
    });
    for (const listener of this.listeners) listener();
  }

  private refusalToEnd(stream: string, expected: Expected): Verdict | undefined {
    if (this.isTombstoned(stream)) return { is: 'stream-deleted' };
    const { last } = this.known(stream);
    if (expected === 'any' || (expected === 'stream-exists' && last !== NONE)) return undefined;
    return last === (expected === 'no-stream' ? NONE : expected)
      ? undefined
      : { is: 'wrong-version', expected, actual: last };
  }

  private known(name: string): Known {
    const stream = this.streams.get(name);
    return {
      last: stream?.events.at(-1)?.revision ?? NONE,
      isSoftDeleted: isSoftDeleted(this.metadataOf(name)),
      at: (revision) => stream?.events[Number(revision)],
      byId: (id) => stream?.byId.get(id),
      isFound: ({ position }) => position < this.found,
    };
  }

  private written(stream: string, events: readonly Proposed[], { last, isSoftDeleted }: Known): Verdict {
    let position = this.next;
    for (const [index, event] of events.entries())
      ({ position } = this.write(stream, event, last + 1n + BigInt(index)));
    if (events.length === 0) this.next += BigInt(HEADER_BYTES);
    else if (isSoftDeleted) this.restore(stream, last + 1n);
    this.tell();
    return { is: 'appended', revision: last + BigInt(events.length), position };
  }

  /** A stream that was deleted begins anew: what stood before that is hidden. */
  private restore(stream: string, from: bigint): void {
    const metadata = JSON.stringify({ ...this.metadataOf(stream), $tb: Number(from) });
    this.append(metastreamOf(stream), 'any', [system('$metadata', metadata)]);
  }

  private write(stream: string, proposed: Proposed, revision: bigint, created = new Date()): Logged {
    const event = { ...proposed, stream, revision, position: this.next, created };
    const { events, byId } = this.ofName(stream);
    events.push(event);
    byId.set(event.id, event);
    this.events.push(event);
    this.next += BigInt(HEADER_BYTES + 2 * event.type.length + event.metadata.length + bytesOf([event]));
    return event;
  }

  private ofName(name: string): Stream {
    const known = this.streams.get(name);
    if (known) return known;
    const stream = { events: [], byId: new Map<string, Logged>(), isTombstoned: false };
    this.streams.set(name, stream);
    return stream;
  }
}

/** What the server counts of an append: the data alone. */
const bytesOf = (events: readonly Proposed[]): number => events.reduce((sum, { data }) => sum + data.length, 0);

const isMistaken = (stream: string, events: readonly Proposed[]): boolean =>
  stream === '' || events.some(({ id, type }) => type === '' || !UUID.test(id));

/** An event of the server's own. */
export const system = (type: string, data: string): Proposed => ({
  id: crypto.randomUUID(),
  type,
  isJson: true,
  data: Buffer.from(data),
  metadata: new Uint8Array(),
});
