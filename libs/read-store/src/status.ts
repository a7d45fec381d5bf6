import type { Instant, Position } from '#libs/kernel';

/**
 * What a projection is doing. `failing` is tried again and again; on `standby`, another process runs it, or none does yet; the
 * others do what their names say.
 */
export type ProjectionState = 'standby' | 'starting' | 'catching-up' | 'live' | 'failing' | 'rebuilding' | 'stopped';

/** How a projection fares. `lastError` is a code, and stays until the next event is applied. */
export type ProjectionStatus = Readonly<{
  projection: string;
  version: number;
  position: Position;
  state: ProjectionState;
  since: Instant;
  failures: number;
  lastError?: string;
}>;

/** The same beside the log's end. `lag` counts positions, so it is the most events that can be missing. */
export type ProjectionHealth = ProjectionStatus & Readonly<{ head: Position; lag: number }>;
