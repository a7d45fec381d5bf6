import { EventLedger, holdDigestKey, withUpcasters } from '#libs/event-store';
import type { Clock } from '#libs/kernel';
import { openReadDb, ProjectionPositions } from '#libs/read-store';
import { NO_TELEMETRY, type Telemetry } from '#libs/telemetry';
import type { Composition } from '../composition.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { digestKeyOf } from './digest-key.ts';
import { KeyedExternalIds } from './external-ids.ts';
import type { Ground } from './ground.ts';
import { logPlace, openLog } from './open-log.ts';
import { readDbPlace } from './read-db-place.ts';
import { refuseLostLog } from './refuse-lost-log.ts';

type GroundOptions = Readonly<{
  configuration: Configuration;
  composition: Composition;
  clock: Clock;
  report: (line: string) => void;
  telemetry?: Telemetry;
}>;

/**
 * Opens the log and the read database. What was opened is pushed on `opened`, to be closed in
 * the opposite order: by the application at its end, or by whoever opens it where a later step fails.
 */
export async function openGround(options: GroundOptions, opened: AsyncDisposableStack): Promise<Ground> {
  const { configuration, composition, clock, report, telemetry = NO_TELEMETRY } = options;
  refuseLostLog(configuration);
  const log = await openLog(configuration, { observer: { ...telemetry.log, said: report } });
  opened.defer(() => log.close());
  const store = telemetry.store(withUpcasters(log, composition.upcasters));
  const digestKey = digestKeyOf(configuration);
  const externalIds = new KeyedExternalIds(digestKey);
  const keySince = await holdDigestKey({ store: log, clock, digestKey });
  const ledger = telemetry.ledger(new EventLedger({ store, clock, digestKey, keySince }));
  const db = await openReadDb(readDbPlace(configuration), report);
  opened.defer(() => db.close());
  const positions = new ProjectionPositions(db);
  const { rebuilding: program } = composition;
  const optional = {
    ...(telemetry.consumers && { observer: telemetry.consumers }),
    ...(program && { apart: { program, log: logPlace(configuration) } }),
  };
  return {
    clock,
    store,
    ledger,
    db,
    positions,
    externalIds,
    report,
    alone: configuration.logServer === undefined,
    ...optional,
  };
}
