import { consumersIn } from '#libs/read-store';
import {
  combined,
  createMetrics,
  measured,
  startTracing,
  traced,
  type Metrics,
  type Standing,
  type Telemetry,
} from '#libs/telemetry';
import type { Configuration } from '../configuration/configuration.ts';
import type { Ground } from '../ground/ground.ts';
import type { Health } from '../health/health.ts';
import { openManagement } from './open-management.ts';

/** What is served of a process that runs. */
export type Running = Readonly<{ ground: Ground; health: Health }>;

/** What measures and traces a process, and shows it: nothing, unless the configuration asks for it. */
export type Measuring = Readonly<{
  telemetry: Telemetry;
  /** Opens the management port, where there is one, and answers its URL. It is closed with what is on `opened`. */
  serve: (running: Running, opened: AsyncDisposableStack) => Promise<string | undefined>;
}>;

type Asked = Readonly<{ configuration: Configuration; process: 'api' | 'worker'; report: (line: string) => void }>;

/** Prepares to measure and trace a process as its configuration says. What is on `opened` before it is closed after it. */
export async function measuringOf(
  { configuration, process, report }: Asked,
  opened: AsyncDisposableStack,
): Promise<Measuring> {
  const { management, traces } = configuration;
  const metrics = management && (await createMetrics());
  const serviceName = traces?.serviceName ?? `placement-ledger-${process}`;
  const tracing = traces && (await startTracing({ endpoint: traces.endpoint, serviceName, report }));
  if (tracing) opened.defer(tracing.stop);
  return {
    telemetry: combined(...(metrics ? [measured(metrics)] : []), ...(tracing ? [traced(tracing)] : [])),
    serve: async (running, opened) =>
      management && metrics ? shown(running, { place: management, metrics }, opened) : undefined,
  };
}

type Shown = Readonly<{ place: NonNullable<Configuration['management']>; metrics: Metrics }>;

async function shown(running: Running, { place, metrics }: Shown, opened: AsyncDisposableStack): Promise<string> {
  const { ground, health } = running;
  const lag = { store: ground.store, standings: () => standingsOf(ground) };
  const { url, close } = await openManagement(place, { health, metrics, lag });
  opened.defer(close);
  return url;
}

/** How far every consumer has come, whichever process runs it. */
const standingsOf = async ({ db }: Ground): Promise<readonly Standing[]> =>
  (await consumersIn(db)).map(({ consumer, position }) => ({ consumer, position }));
