import { concat, defer, EMPTY, from, ignoreElements, retry, timer, type Observable, type Subscription } from 'rxjs';
import { BEGINNING, type Batch, type Clock, type EventStore } from '#libs/kernel';
import { appliedBatches } from './applied.ts';
import { backoff } from './backoff.ts';
import { UNOBSERVED, type ConsumerObserver } from './consumer-observer.ts';
import { storedMark, type Mark } from './checkpoints.ts';
import { StepFailed } from './folding.ts';
import { FencedOff } from './leases/duty.ts';
import type { Projection } from './projection.ts';
import type { ProjectionPositions } from './projection-positions.ts';
import type { ReadDb } from './read-db.ts';
import { rebuild } from './rebuild.ts';
import { BrokenOff } from './rebuilding/broken-off.ts';
import type { Builder, RebuildsApart } from './rebuilding/builder.ts';
import { hasMany } from './rebuilding/has-many.ts';
import type { Report } from './report.ts';
import type { Runner } from './runner.ts';
import type { StatusBoard } from './status-board.ts';
import { Turns } from './turns.ts';
import { StaleCheckpoint } from './writer.ts';

/** What projections run on. */
export type ProjectionGround = Readonly<{
  db: ReadDb;
  store: EventStore;
  report: Report;
  clock: Clock;
  observer?: ConsumerObserver;
  /** Where a projection of many events is built anew; without it, in this process. */
  apart?: RebuildsApart;
}>;

type Swap = () => Promise<Mark>;

const codeOf = (error: unknown): string => {
  const { code, name = 'unknown' } = Object(error) as { code?: unknown; name?: string };
  return typeof code === 'string' ? code : name;
};

/** Keeps one projection following the log under a lease: what fails is tried again, later and later, and seen in its status. */
export class Supervisor {
  private readonly builds = new Turns();
  private readonly stopping = new AbortController();
  private subscription: Subscription | undefined;

  constructor(
    private readonly ground: ProjectionGround & Readonly<{ builder?: Builder | undefined }>,
    private readonly runner: Runner,
    private readonly positions: ProjectionPositions,
    private readonly board: StatusBoard,
  ) {
    positions.moved(this.projection.name, runner.position);
  }

  get projection(): Projection {
    return this.runner.projection;
  }

  start(): void {
    const attempt = concat(
      defer(() => from(this.buildIfEmpty())).pipe(ignoreElements()),
      defer(() => this.followed()),
    );
    const again = (error: unknown, failures: number): Observable<number> => this.failed(error, failures);
    this.subscription = attempt
      .pipe(retry({ delay: again, resetOnSuccess: true }))
      .subscribe((batch) => this.applied(batch));
  }

  /** The batch under way is committed first, or found to be fenced off; a rebuild is broken off. */
  async stop(): Promise<void> {
    this.subscription?.unsubscribe();
    this.stopping.abort(new BrokenOff(this.projection.name));
    await this.builds.idle();
    await this.runner.idle();
    this.positions.left(this.projection.name);
  }

  /** Builds the tables anew beside the live ones and swaps them in; the live ones go on meanwhile. */
  rebuild(): Promise<void> {
    return this.builds.take(() => this.build());
  }

  private followed(): Observable<Batch> {
    this.board.is('catching-up', this.runner.position);
    const { store, observer = UNOBSERVED } = this.ground;
    const apply = (batch: Batch) => observer.around(this.projection.name, batch.events, () => this.runner.apply(batch));
    return appliedBatches(store, this.runner.position, apply);
  }

  /** A projection with nothing but an empty table is built as a rebuild is: several times as fast as following. */
  private async buildIfEmpty(): Promise<void> {
    const { db, store } = this.ground;
    const { name } = this.projection;
    if (this.runner.position !== BEGINNING || (await store.head()) === BEGINNING) return;
    const built = this.builds.take(async () => {
      const mark = await storedMark(db, name);
      if (mark && mark.position !== BEGINNING) return this.runner.pausedFor(() => Promise.resolve(mark));
      return this.build();
    });
    await built.catch((error: unknown) => {
      // Following applies what comes before the event that cannot be folded, and then shows where it stands.
      if (!(error instanceof StepFailed)) throw error;
    });
  }

  private async build(): Promise<void> {
    const { report } = this.ground;
    const { runner, projection } = this;
    const before = this.board.state;
    this.board.is('rebuilding', runner.position);
    await this.built();
    report(`${projection.name} was built from the beginning, to position ${runner.position}`);
    this.positions.moved(projection.name, runner.position);
    this.board.is(before, runner.position);
  }

  /** Here where that takes no longer than some requests, so that no process is started for it. */
  private async built(): Promise<void> {
    const { db, store, builder, observer = UNOBSERVED } = this.ground;
    const { runner, projection } = this;
    const { signal } = this.stopping;
    const { name } = projection;
    const poured = (events: number, seconds: number) => observer.rebuilding(name, events, seconds);
    const options = { fence: runner.fence, signal, poured, pausedFor: (swap: Swap) => runner.pausedFor(swap) };
    if (builder && (await hasMany(store))) return builder.build({ ...options, projection: name });
    return rebuild({ ...options, db, store, projection });
  }

  private applied({ live }: Batch): void {
    this.positions.moved(this.projection.name, this.runner.position);
    if (this.board.state !== 'rebuilding') this.board.is(live ? 'live' : 'catching-up', this.runner.position);
  }

  private failed(error: unknown, failures: number): Observable<number> {
    const { runner, projection } = this;
    const wait = backoff(failures);
    this.positions.moved(projection.name, runner.position);
    // It is run elsewhere now, and whoever shares leases out ends it here.
    if (error instanceof FencedOff) return EMPTY;
    // Somebody made the tables anew beside this: go on from there.
    if (error instanceof StaleCheckpoint) return timer(wait);
    this.board.failed(codeOf(error), failures, runner.position);
    const what = error instanceof StepFailed ? error.message : codeOf(error);
    this.ground.report(`${projection.name} fails (${what}); attempt ${failures + 1} in ${Math.round(wait)} ms`);
    return timer(wait);
  }
}
