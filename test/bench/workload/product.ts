import { randomUUID } from 'node:crypto';
import type { ModuleMetadata } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { absences, AttendanceModule, PlacementDays, type PlacementDay } from '#libs/attendance';
import { EventLedger, openEmbedded, type EmbeddedEventStore } from '#libs/event-store';
import {
  Clock,
  eventIdOf,
  Ledger,
  NO_STREAM,
  streamName,
  type CommandId,
  type EventStore,
  type Instant,
} from '#libs/kernel';
import { day, historyOf, metadataOf, now, placementIdOf } from './absences.ts';

const AT_ONCE = 64;

/** The product's log in a directory, filled with so many streams. */
export async function openLog(directory: string, streams: number): Promise<EmbeddedEventStore> {
  const store = await openEmbedded({ directory });
  await fillLog(store, streams);
  return store;
}

/** Fills any log with so many streams. */
export async function fillLog(store: EventStore, streams: number, atOnce = AT_ONCE): Promise<void> {
  const left = Array.from({ length: streams }, (_, stream) => stream).values();
  const fill = async () => {
    for (const stream of left) await begin(store, stream);
  };
  await Promise.all(Array.from({ length: atOnce }, fill));
}

async function begin(store: EventStore, stream: number): Promise<void> {
  const name = streamName('attendance', placementIdOf(stream));
  const events = historyOf(stream).map((event) => {
    const commandId = randomUUID() as CommandId;
    return { ...event, id: eventIdOf(commandId, name, 0, ''), metadata: metadataOf(commandId) };
  });
  await store.append(name, NO_STREAM, events);
}

/** What the live connection says of its durability: `wal, synchronous full`. */
export async function durabilityOf(store: EmbeddedEventStore): Promise<string> {
  const { journalMode, synchronous } = await store.inspect();
  return `${journalMode}, synchronous ${synchronous}`;
}

class SystemClock extends Clock {
  override now(): Instant {
    return now();
  }
}

/** The same answer for every placement: what the context of attendance asks others is not what is measured here. */
class EveryDay extends PlacementDays {
  override of(): Promise<PlacementDay> {
    return Promise.resolve(day);
  }
}

class Ground {}

/** The context of attendance on a ledger over the log, as Nest runs it, every stream seen once: states are cached. */
export async function attendanceOver(
  store: EventStore,
  streams: number,
): Promise<NonNullable<ModuleMetadata['imports']>> {
  const clock = new SystemClock();
  const ledger = new EventLedger({ store, clock, digestKey: Buffer.alloc(32, 7) });
  for (let stream = 0; stream < streams; stream += 1) await ledger.load(absences, placementIdOf(stream));
  const providers = [
    { provide: Clock, useValue: clock },
    { provide: Ledger, useValue: ledger },
    { provide: PlacementDays, useClass: EveryDay },
  ];
  const ground = { module: Ground, global: true, providers, exports: providers.map(({ provide }) => provide) };
  return [CqrsModule.forRoot(), ground, AttendanceModule];
}
