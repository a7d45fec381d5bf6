import type { HttpLog } from '#libs/http';
import {
  COMPOSITION,
  Health,
  InvalidConfiguration,
  measuringOf,
  openGround,
  startWorker,
  SystemClock,
  type Composition,
  type Configuration,
} from '#libs/runtime';

export type WorkerOptions = Readonly<{ configuration: Configuration; log: HttpLog; composition?: Composition }>;

/** A worker that runs. `stop` finishes what is under way, gives its leases back and closes everything, once. */
export type RunningWorker = Readonly<{
  /** Where measures and health are served, if anywhere. */
  management: string | undefined;
  stop: () => Promise<void>;
}>;

/** Opens the stores and runs what of projections and processes no other worker runs. Rejects with what a store is refused for. */
export async function openWorker({
  configuration,
  log,
  composition = COMPOSITION,
}: WorkerOptions): Promise<RunningWorker> {
  if (!configuration.logServer || configuration.databaseUrl === undefined) throw new InvalidConfiguration(ALONE);
  await using opening = new AsyncDisposableStack();
  const [clock, report] = [new SystemClock(), (line: string) => log.warn(line)];
  const { telemetry, serve } = await measuringOf({ configuration, process: 'worker', report }, opening);
  const ground = await openGround({ configuration, composition, clock, report, telemetry }, opening);
  const health = new Health(ground, await startWorker(ground, composition, opening));
  const management = await serve({ ground, health }, opening);
  const opened = opening.move();
  return { management, stop: () => opened.disposeAsync() };
}

const ALONE =
  'A worker of its own needs EVENTSTOREDB_URL and DATABASE_URL: the embedded log is followed by the process that serves it';
