import { randomUUID } from 'node:crypto';
import {
  EventStoreDBClient,
  jsonEvent,
  NO_STREAM,
  streamNameFilter,
  type AppendResult,
  type JSONEventType,
} from '@eventstore/db-client';
import type { AttendanceEvent } from '#libs/attendance';
import type { CommandId } from '#libs/kernel';
import { historyOf, metadataOf, placementIdOf } from '../workload/absences.ts';
import { sample } from './sample.ts';
import { LONG, LONG_APPEND, type Settings } from './settings.ts';

type Stored = JSONEventType<string, AttendanceEvent['data']>;

/** Credentials on the call make it a call of its own, as the product's are; a server without TLS does not look at them. */
const CLASSIC = { credentials: { username: 'bench', password: 'bench' }, requiresLeader: true } as const;

/** What a script would do with the client alone: the same events, the same mode of appending, nothing around it. */
export class BareClient {
  readonly client: EventStoreDBClient;

  constructor(private readonly settings: Settings) {
    this.client = EventStoreDBClient.connectionString(settings.url);
  }

  nameOf(stream: string): string {
    return `${this.settings.namespace}.${stream}`;
  }

  /** Appends at the revision at which the stream stands; -1 where it is to begin. */
  append(stream: string, head: number, events: readonly AttendanceEvent[]): Promise<AppendResult> {
    const expectedRevision = head < 0 ? NO_STREAM : BigInt(head);
    const stored = events.map(({ type, data }) =>
      jsonEvent({ id: randomUUID(), type, data, metadata: metadataOf(randomUUID() as CommandId) }),
    );
    return this.client.appendToStream(this.nameOf(stream), stored, { expectedRevision, ...CLASSIC });
  }

  /** Fills what the product's side is filled with. Answers the position of the long stream's first event. */
  async fill(): Promise<NonNullable<AppendResult['position']>> {
    const { position } = await this.append('long-one', -1, [sample()]);
    for (let head = 0; head < LONG - 1;) {
      const events = Array.from({ length: Math.min(LONG_APPEND, LONG - 1 - head) }, sample);
      await this.append('long-one', head, events);
      head += events.length;
    }
    for (let stream = 0; stream < this.settings.streams; stream += 1) {
      await this.append(`attendance-${placementIdOf(stream)}`, -1, historyOf(stream));
    }
    if (!position) throw new Error('The server did not say where it wrote');
    return position;
  }

  async read(stream: string): Promise<number> {
    let events = 0;
    for await (const _ of this.client.readStream<Stored>(this.nameOf(stream))) events += 1;
    return events;
  }

  /** Follows what begins with the namespace, so many events far. */
  async follow(fromPosition: NonNullable<AppendResult['position']>, count: number): Promise<number> {
    const filter = streamNameFilter({ prefixes: [`${this.settings.namespace}.`], checkpointInterval: 1_000 });
    const subscription = this.client.subscribeToAll({ fromPosition, filter });
    let events = 0;
    for await (const _ of subscription) {
      events += 1;
      if (events >= count) break;
    }
    await subscription.unsubscribe();
    return events;
  }
}
