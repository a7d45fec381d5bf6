import { combineLatest, type Observable } from 'rxjs';
import type { PositionWait } from '#libs/http';
import { BEGINNING } from '#libs/kernel';
import { storedMark } from './checkpoints.ts';
import { Shift } from './leases/shift.ts';
import type { Projection } from './projection.ts';
import { ProjectionDuty } from './projection-duty.ts';
import { ProjectionPositions } from './projection-positions.ts';
import { Builder } from './rebuilding/builder.ts';
import type { ProjectionHealth, ProjectionStatus } from './status.ts';
import type { ProjectionGround } from './supervisor.ts';

/**
 * Which projections to run, and on what. `alone`: no other process can be running any of them. `positions` is told of what
 * runs here, for others who wait.
 */
export type ProjectionHostOptions = ProjectionGround &
  Readonly<{ projections: readonly Projection[]; alone?: boolean; positions?: ProjectionPositions }>;

/** No projection of this name runs here. */
export class UnknownProjection extends Error {
  override readonly name = 'UnknownProjection';
}

/** The projections that this process runs, each while it holds its lease. */
export class ProjectionHost {
  /** How each fares, anew at every change. */
  readonly statuses$: Observable<readonly ProjectionStatus[]>;

  constructor(
    private readonly ground: ProjectionGround,
    private readonly duties: readonly ProjectionDuty[],
    private readonly shift: Shift,
    /** Waits for any projection, run by this process or another. */
    readonly positions: PositionWait,
  ) {
    this.statuses$ = combineLatest(duties.map(({ board }) => board.status$));
  }

  /** How each fares now. */
  get statuses(): readonly ProjectionStatus[] {
    return this.duties.map(({ board }) => board.status$.value);
  }

  /** How each fares beside the end of the log; of those that another process runs, how far that has come. */
  async health(): Promise<readonly ProjectionHealth[]> {
    const head = await this.ground.store.head();
    return Promise.all(
      this.duties.map(async ({ board }) => {
        const status = board.status$.value;
        const position = status.state === 'standby' ? await this.elsewhere(status.projection) : status.position;
        return { ...status, position, head, lag: Math.max(0, head - position) };
      }),
    );
  }

  /** Builds a projection anew and swaps it in, reads going on. Rejects with UnknownProjection, or what went wrong. */
  async rebuild(name: string): Promise<void> {
    const duty = this.duties.find(({ consumer }) => consumer === name);
    if (!duty) throw new UnknownProjection(name);
    await duty.rebuild();
  }

  /** Batches under way are committed; nothing is written afterwards, and other processes may go on at once. */
  async stop(): Promise<void> {
    await this.shift.stop();
    for (const duty of this.duties) duty.stopped();
  }

  private async elsewhere(projection: string): Promise<number> {
    return (await storedMark(this.ground.db, projection))?.position ?? BEGINNING;
  }
}

/** Takes the leases that are free, makes sure that those projections have tables that queries may ask, and follows the log. */
export async function startProjections(options: ProjectionHostOptions): Promise<ProjectionHost> {
  const { projections, alone, positions = new ProjectionPositions(options.db), ...ground } = options;
  const { apart, db } = ground;
  const builder = apart && new Builder(apart, db.writer.passage());
  const duties = projections.map((projection) => new ProjectionDuty({ ...ground, builder }, projection, positions));
  const shift = new Shift({ ...ground, alone }, duties);
  await shift.start();
  return new ProjectionHost(ground, duties, shift, positions);
}
