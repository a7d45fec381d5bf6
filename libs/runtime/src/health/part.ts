import type { Instant, Position } from '#libs/kernel';

/** How a part is, and since when. `lag` is in positions of the log; `lastError` a code. */
export type Part = Readonly<{ name: string; state: string; since: Instant; lag?: number; lastError?: string }>;

/** How a consumer stands as its own process tells it; those that follow the clock have no position. */
export type OwnStatus = Readonly<{
  name: string;
  kind: 'projection' | 'process';
  state: string;
  since: Instant;
  position?: Position;
  lastError?: string;
}>;

/** What keeps a process from being ready, where it runs the consumer itself. */
export const DOWN: ReadonlySet<string> = new Set(['starting', 'failing', 'stopped', 'silent', 'down']);
