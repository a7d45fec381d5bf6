import { combineLatest, type Observable } from 'rxjs';
import { prepare } from './prepare.ts';
import type { PositionWait } from '#libs/http';
import type { Projection } from './projection.ts';
import { ProjectionPositions } from './projection-positions.ts';
import type { ProjectionHealth, ProjectionStatus } from './status.ts';
import { Supervisor, type ProjectionGround } from './supervisor.ts';

/** Which projections to run, and on what. */
export type ProjectionHostOptions = ProjectionGround & Readonly<{ projections: readonly Projection[] }>;

/** No projection of this name runs here. */
export class UnknownProjection extends Error {
  override readonly name = 'UnknownProjection';
}

/** The projections that this process runs. */
export class ProjectionHost {
  /** How each fares, anew at every change. */
  readonly statuses$: Observable<readonly ProjectionStatus[]>;

  constructor(
    private readonly ground: ProjectionGround,
    private readonly supervisors: readonly Supervisor[],
    /** Waits for any projection, run by this process or another. */
    readonly positions: PositionWait,
  ) {
    this.statuses$ = combineLatest(supervisors.map(({ board }) => board.status$));
  }

  /** How each fares beside the end of the log. */
  async health(): Promise<readonly ProjectionHealth[]> {
    const head = await this.ground.store.head();
    return this.supervisors.map(({ board }) => {
      const status = board.status$.value;
      return { ...status, head, lag: Math.max(0, head - status.position) };
    });
  }

  /** Builds a projection anew and swaps it in, reads going on. Rejects with UnknownProjection, or what went wrong. */
  async rebuild(name: string): Promise<void> {
    const supervisor = this.supervisors.find(({ projection }) => projection.name === name);
    if (!supervisor) throw new UnknownProjection(name);
    await supervisor.rebuild();
  }

  /** Batches under way are committed; nothing is written afterwards. */
  async stop(): Promise<void> {
    await Promise.all(this.supervisors.map((supervisor) => supervisor.stop()));
  }
}

/** Makes sure that every projection has tables that queries may ask, then follows the log with each. */
export async function startProjections({ projections, ...ground }: ProjectionHostOptions): Promise<ProjectionHost> {
  const runners = await Promise.all(projections.map((projection) => prepare(ground, projection)));
  const positions = new ProjectionPositions(ground.db);
  const supervisors = runners.map((runner) => new Supervisor(ground, runner, positions));
  for (const supervisor of supervisors) supervisor.start();
  return new ProjectionHost(ground, supervisors, positions);
}
