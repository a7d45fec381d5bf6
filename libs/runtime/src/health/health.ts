import type { RunningProcesses } from '../composition.ts';
import type { Ground } from '../ground/ground.ts';

/** How long a part may take to say how it is. */
const PATIENCE_MS = 2_000;

const DOWN = new Set(['starting', 'failing', 'stopped']);

type Part = Readonly<{ name: string; state: string; lag?: number; lastError?: string }>;

/** How the parts are: `down` names those that keep the service from being ready. `lag` is in positions of the log. */
export type Report = Readonly<{
  log: 'up' | 'down';
  projections: readonly Part[];
  processes: readonly Part[];
  down: readonly string[];
}>;

/** Asks the log, each projection and each process how it is. */
export class Health {
  constructor(
    private readonly ground: Ground,
    private readonly processes: readonly RunningProcesses[],
  ) {}

  async report(): Promise<Report> {
    const projections = await soon(this.projections());
    const processes = this.processes.flatMap(({ statuses }) => statuses());
    const failing = [...(projections ?? []), ...processes].filter(({ state }) => DOWN.has(state));
    const down = [...(projections ? [] : ['log']), ...failing.map(({ name }) => name)];
    return { log: projections ? 'up' : 'down', projections: projections ?? [], processes, down };
  }

  private async projections(): Promise<readonly Part[]> {
    await this.ground.store.head();
    const all = await this.ground.projections.health();
    return all.map(({ projection, state, lag, lastError }) => ({
      name: projection,
      state,
      lag,
      ...(lastError !== undefined && { lastError }),
    }));
  }
}

/** What was asked, or undefined where it fails or takes too long. */
const soon = <T>(asked: Promise<T>): Promise<T | undefined> =>
  new Promise((answer) => {
    const timer = setTimeout(() => answer(undefined), PATIENCE_MS);
    asked.then(answer, () => answer(undefined)).finally(() => clearTimeout(timer));
  });
