import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { absences, type Absences, type AttendanceEvent } from '#libs/attendance';
import type { CommandId } from '#libs/kernel';
import { contend } from '../racing/contestant.ts';
import { drive } from '../racing/drive.ts';
import type { Done, Slice } from '../racing/race.ts';
import { decide, historyOf, metadataOf, placementIdOf } from '../workload/absences.ts';
import { Rota } from '../workload/rota.ts';
import type { Ready, Settings } from './settings.ts';

const withMetadata = (event: AttendanceEvent) => ({
  ...event,
  metadata: { ...metadataOf(randomUUID() as CommandId) },
});
type Told = ReturnType<typeof withMetadata>;

async function durabilityOf(fileName: string): Promise<string> {
  const { sqliteConnection } = await import('@event-driven-io/emmett-sqlite');
  const connection = sqliteConnection({ fileName });
  const journal = await connection.querySingle<{ journal_mode: string }>('PRAGMA journal_mode');
  const mode = await connection.querySingle<{ synchronous: number }>('PRAGMA synchronous');
  connection.close();
  return `${journal?.journal_mode}, synchronous ${mode?.synchronous === 2 ? 'full' : mode?.synchronous}`;
}

// The peer writes what fails to the console, in the middle of the tables; here it is counted.
console.log = () => undefined;

/** The same decisions by the peer's own means: its command handler over its event store on a SQLite file. */
await contend<Settings, Slice, Done>(async ({ directory, streams }) => {
  const { CommandHandler } = await import('@event-driven-io/emmett');
  const { getSQLiteEventStore } = await import('@event-driven-io/emmett-sqlite');
  const fileName = join(directory, 'emmett.db');
  const store = getSQLiteEventStore({ fileName, schema: { autoMigration: 'CreateOrUpdate' } });
  const nameOf = (stream: number) => `attendance-${placementIdOf(stream)}`;
  for (let stream = 0; stream < streams; stream += 1) {
    await store.appendToStream(nameOf(stream), historyOf(stream).map(withMetadata));
  }
  const handle = CommandHandler<Absences, Told>({ evolve: absences.evolve, initialState: () => absences.initialState });
  const rota = new Rota(streams);
  const command = () => {
    const { stream, placementId, missed } = rota.next();
    return handle(store, nameOf(stream), (state) => decide(placementId, missed, state).map(withMetadata));
  };
  return {
    ready: { durability: await durabilityOf(fileName) } satisfies Ready,
    run: (slice) => drive(slice, command),
    close: () => undefined,
  };
});
