import { BehaviorSubject } from 'rxjs';
import { BEGINNING, type Clock, type Position } from '#libs/kernel';
import type { Projection } from './projection.ts';
import type { ProjectionState, ProjectionStatus } from './status.ts';

/** What has become of a projection, kept up by its supervisor. */
export class StatusBoard {
  readonly status$: BehaviorSubject<ProjectionStatus>;

  constructor(
    { name, version }: Projection,
    private readonly clock: Clock,
  ) {
    const since = clock.now();
    this.status$ = new BehaviorSubject<ProjectionStatus>({
      projection: name,
      version,
      position: BEGINNING,
      state: 'standby',
      since,
      failures: 0,
    });
  }

  get state(): ProjectionState {
    return this.status$.value.state;
  }

  get position(): Position {
    return this.status$.value.position;
  }

  /** It applied what there was, or began something else. */
  is(state: ProjectionState, position: Position): void {
    const { lastError: _mended, ...status } = this.status$.value;
    this.status$.next({ ...status, ...this.changedTo(state), position, failures: 0 });
  }

  failed(lastError: string, failures: number, position: Position): void {
    this.status$.next({ ...this.status$.value, ...this.changedTo('failing'), position, failures, lastError });
  }

  private changedTo(state: ProjectionState): Pick<ProjectionStatus, 'state' | 'since'> {
    const { state: before, since } = this.status$.value;
    return { state, since: before === state ? since : this.clock.now() };
  }
}
