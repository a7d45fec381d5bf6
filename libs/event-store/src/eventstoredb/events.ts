import type { AllStreamResolvedEvent, ResolvedEvent } from '@eventstore/db-client';
import type { EventId, EventMetadata, Instant, RecordedEvent, StreamName } from '#libs/kernel';
import { positionOf, revisionOf } from './positions.ts';

/** What a stream of the log's own bookkeeping is called; no stream of a context is called so, for it has no `-`. */
export const bookkeepingStream = (namespace: string): string => `${namespace}log`;

/** Tells our events from everything else in the database, and reads them. */
export class OurEvents {
  readonly #namespace: string;
  readonly #bookkeeping: string;

  constructor(namespace: string) {
    this.#namespace = namespace;
    this.#bookkeeping = bookkeepingStream(namespace);
  }

  /** Ours, or undefined: system events, links, deletions, other namespaces, and what is no JSON. */
  read({ event, link }: ResolvedEvent | AllStreamResolvedEvent): RecordedEvent | undefined {
    if (event === undefined || link !== undefined || !event.isJson || event.type.startsWith('$')) return undefined;
    const { id, type, streamId, revision, position, created, data, metadata } = event;
    if (!streamId.startsWith(this.#namespace) || streamId === this.#bookkeeping || position === undefined)
      return undefined;
    return {
      id: id as EventId,
      type,
      data,
      metadata: metadata as EventMetadata,
      stream: streamId.slice(this.#namespace.length) as StreamName,
      revision: revisionOf(revision),
      position: positionOf(position),
      storedAt: created.toISOString() as Instant,
    };
  }
}
