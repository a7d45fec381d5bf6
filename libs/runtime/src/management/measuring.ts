import { createMetrics, NO_TELEMETRY, telemetryOf, type Standing, type Telemetry } from '#libs/telemetry';
import type { RunningProcesses } from '../composition.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { Ground } from '../ground/ground.ts';
import type { Health } from '../health/health.ts';
import { openManagement } from './open-management.ts';

/** What is served of a process that runs. */
export type Running = Readonly<{ ground: Ground; processes: readonly RunningProcesses[]; health: Health }>;

/** What measures a process, and shows it: nothing, unless the configuration asks for its management port. */
export type Measuring = Readonly<{
  telemetry: Telemetry;
  /** Opens the management port, where there is one, and answers its URL. It is closed with what is on `opened`. */
  serve: (running: Running, opened: AsyncDisposableStack) => Promise<string | undefined>;
}>;

/** Prepares to measure a process as its configuration says. */
export function measuringOf({ management }: Configuration): Measuring {
  if (!management) return { telemetry: NO_TELEMETRY, serve: () => Promise.resolve(undefined) };
  const metrics = createMetrics();
  return {
    telemetry: telemetryOf(metrics),
    serve: async ({ ground, processes, health }, opened) => {
      const lag = { store: ground.store, standings: () => standingsOf(ground, processes) };
      const { url, close } = await openManagement(management, { health, metrics, lag });
      opened.defer(close);
      return url;
    },
  };
}

async function standingsOf(ground: Ground, processes: readonly RunningProcesses[]): Promise<readonly Standing[]> {
  const projections = await ground.projections.health();
  const all = processes.flatMap(({ statuses }) => statuses());
  return [
    ...projections.map(({ projection, position }) => ({ consumer: projection, position })),
    ...all.map(({ name, position }) => ({ consumer: name, position })),
  ];
}
