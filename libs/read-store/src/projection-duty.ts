import type { Duty } from './leases/duty.ts';
import { prepare } from './prepare.ts';
import type { ProjectionPositions } from './projection-positions.ts';
import type { Projection } from './projection.ts';
import { rebuildProjection } from './rebuild.ts';
import type { Builder } from './rebuilding/builder.ts';
import { StatusBoard } from './status-board.ts';
import { Supervisor, type ProjectionGround } from './supervisor.ts';

/** A projection that this process runs whenever it holds its lease. */
export class ProjectionDuty implements Duty {
  readonly board: StatusBoard;
  private supervisor: Supervisor | undefined;

  constructor(
    private readonly ground: ProjectionGround & Readonly<{ builder?: Builder | undefined }>,
    private readonly projection: Projection,
    private readonly positions: ProjectionPositions,
  ) {
    this.board = new StatusBoard(projection, ground.clock);
  }

  get consumer(): string {
    return this.projection.name;
  }

  /** Resolves when there are tables that queries may ask. */
  async begin(fence: number): Promise<void> {
    const runner = await prepare(this.ground, this.projection, fence);
    this.board.is('starting', runner.position);
    this.supervisor = new Supervisor(this.ground, runner, this.positions, this.board);
    this.supervisor.start();
  }

  async end(): Promise<void> {
    await this.supervisor?.stop();
    this.supervisor = undefined;
    this.board.is('standby', this.board.position);
  }

  stopped(): void {
    this.board.is('stopped', this.board.position);
  }

  /** Where this process runs it, or beside whoever does. */
  rebuild(): Promise<void> {
    const { db, store } = this.ground;
    return this.supervisor?.rebuild() ?? rebuildProjection({ db, store, projection: this.projection });
  }
}
