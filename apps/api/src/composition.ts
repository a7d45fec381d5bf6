import type { Type } from '@nestjs/common';
import type { UpcasterRegistry } from '#libs/event-store';
import type { Projection } from '#libs/read-store';
import type { Ground } from './runtime/ground.ts';

/** How a process between contexts fares: `state` in its own words, `failing` where it is. */
export type ProcessStatus = Readonly<{ name: string; state: string }>;

/** A set of processes that runs until it is stopped. */
export type RunningProcesses = Readonly<{
  statuses: () => readonly ProcessStatus[];
  stop: () => Promise<void>;
}>;

/** What the application is made of: everything that a context adds to it is added here. */
export type Composition = Readonly<{
  /** Each context's Nest module: its controllers and handlers. */
  modules: readonly Type[];
  /** The read models that this process keeps. */
  projections: readonly Projection[];
  /** What happens between contexts. */
  processes: readonly ((ground: Ground) => RunningProcesses)[];
  /** The steps from event versions that were ever stored to those that are written today. */
  upcasters: UpcasterRegistry;
  /** An example of each command's body, by the command's name, for the documentation. */
  examples: Readonly<Record<string, unknown>>;
}>;

/** Placement Ledger. */
export const COMPOSITION: Composition = {
  modules: [],
  projections: [],
  processes: [],
  upcasters: {},
  examples: {},
};
