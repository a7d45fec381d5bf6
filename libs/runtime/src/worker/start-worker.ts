import { startProjections, type ProjectionHost } from '#libs/read-store';
import type { Composition, RunningProcesses } from '../composition.ts';
import type { Ground } from '../ground/ground.ts';

/** What follows the log: read models and what happens between contexts, each in one process at a time. */
export type Worker = Readonly<{ projections: ProjectionHost; processes: readonly RunningProcesses[] }>;

/** Runs projections and processes whenever their leases are to be had. They are stopped with what else is on `opened`. */
export async function startWorker(
  ground: Ground,
  composition: Pick<Composition, 'projections' | 'processes'>,
  opened: AsyncDisposableStack,
): Promise<Worker> {
  const projections = await startProjections({ ...ground, projections: composition.projections });
  opened.defer(() => projections.stop());
  const processes: RunningProcesses[] = [];
  for (const start of composition.processes) {
    const running = await start(ground);
    opened.defer(running.stop);
    processes.push(running);
  }
  return { projections, processes };
}
