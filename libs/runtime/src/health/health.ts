import type { Position } from '#libs/kernel';
import { consumersIn } from '#libs/read-store';
import type { Ground } from '../ground/ground.ts';
import type { Worker } from '../worker/start-worker.ts';

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
    /** Undefined where other processes alone run projections and processes. */
    private readonly worker: Worker | undefined,
  ) {}

  async report(): Promise<Report> {
    const projections = await soon(this.projections());
    const processes = this.worker?.processes.flatMap(({ statuses }) => statuses()) ?? [];
    const failing = [...(projections ?? []), ...processes].filter(({ state }) => DOWN.has(state));
    const down = [...(projections ? [] : ['log']), ...failing.map(({ name }) => name)];
    return { log: projections ? 'up' : 'down', projections: projections ?? [], processes, down };
  }

  private async projections(): Promise<readonly Part[]> {
    const head = await this.ground.store.head();
    if (!this.worker) return elsewhere(this.ground, head);
    const all = await this.worker.projections.health();
    return all.map(({ projection, state, lag, lastError }) => ({
      name: projection,
      state,
      lag,
      ...(lastError !== undefined && { lastError }),
    }));
  }
}

/** How the read models stand that others keep. That one of them is not kept just now keeps nobody from asking it. */
async function elsewhere({ db }: Ground, head: Position): Promise<readonly Part[]> {
  const all = await consumersIn(db);
  return all
    .filter(({ kind }) => kind === 'projection')
    .map(({ consumer, holder, position }) => ({
      name: consumer,
      state: holder === undefined ? 'nobody’s' : 'elsewhere',
      lag: Math.max(0, head - position),
    }));
}

/** What was asked, or undefined where it fails or takes too long. */
const soon = <T>(asked: Promise<T>): Promise<T | undefined> =>
  new Promise((answer) => {
    const timer = setTimeout(() => answer(undefined), PATIENCE_MS);
    asked.then(answer, () => answer(undefined)).finally(() => clearTimeout(timer));
  });
