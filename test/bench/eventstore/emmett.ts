import { randomUUID } from 'node:crypto';
import { absences, type Absences, type AttendanceEvent } from '#libs/attendance';
import type { CommandId } from '#libs/kernel';
import { contend } from '../racing/contestant.ts';
import { drive } from '../racing/drive.ts';
import type { Done } from '../racing/race.ts';
import { decide, metadataOf, placementIdOf } from '../workload/absences.ts';
import { Rota } from '../workload/rota.ts';
import { BareClient } from './bare-client.ts';
import type { Ask, Settings } from './settings.ts';

const withMetadata = (event: AttendanceEvent) => ({
  ...event,
  metadata: { ...metadataOf(randomUUID() as CommandId) },
});
type Told = ReturnType<typeof withMetadata>;

// The peer writes what fails to the console, in the middle of the tables; here it is counted.
console.log = () => undefined;

/** The same decisions by the peer's own means: its command handler over its event store on the same server. */
await contend<Settings, Ask, Done>(async (settings) => {
  const { CommandHandler } = await import('@event-driven-io/emmett');
  const { getEventStoreDBEventStore } = await import('@event-driven-io/emmett-esdb');
  const bare = new BareClient(settings);
  await bare.fill();
  const store = getEventStoreDBEventStore(bare.client);
  const handle = CommandHandler<Absences, Told>({ evolve: absences.evolve, initialState: () => absences.initialState });
  const rota = new Rota(settings.streams);
  const command = () => {
    const { stream, placementId, missed } = rota.next();
    const name = bare.nameOf(`attendance-${placementIdOf(stream)}`);
    return handle(store, name, (state) => decide(placementId, missed, state).map(withMetadata));
  };
  return { ready: undefined, run: (ask) => drive(ask, command), close: () => bare.client.dispose() };
});
