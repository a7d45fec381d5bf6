import type { Type } from '@nestjs/common';
import { attendanceTrail, AttendanceModule } from '#libs/attendance';
import { AuditModule, trailProjection } from '#libs/audit';
import type { UpcasterRegistry } from '#libs/event-store';
import { governanceProjections, GovernanceModule } from '#libs/governance';
import { EXAMPLES, JOURNEYS, type Journey } from '#libs/journeys';
import type { Instant, Position } from '#libs/kernel';
import { attendanceProjection, complianceDerivation, complianceFacts } from '#libs/oversight';
import { OversightModule, performanceProjection } from '#libs/oversight';
import { placementProjections, placementTrail, PlacementsModule } from '#libs/placements';
import { CLOCK_DRIVEN, ProcessesModule, reactionsOver, startClockDriven, startReactions } from '#libs/processes';
import { SurroundingsFromStreams } from '#libs/processes';
import { providerProjections, ProvidersModule, providerTrail } from '#libs/providers';
import { startDerivations, type Projection } from '#libs/read-store';
import { safeguardingProjections, SafeguardingModule } from '#libs/safeguarding';
import { studentProjections, StudentsModule, studentTrail } from '#libs/students';
import type { Ground } from './ground/ground.ts';

/**
 * How a process between contexts fares, since when, and how far it has come, where it follows the log (not the clock): `state`
 * in its own words, `failing` where it is. What is derived from read models is one of them, whoever keeps it.
 */
export type ProcessStatus = Readonly<{
  name: string;
  kind?: 'projection';
  state: string;
  position?: Position;
  since: Instant;
}>;

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
  /** The program that builds these read models in a process of its own, where it can be started. */
  rebuilding?: URL;
  /** What happens between contexts. */
  processes: readonly ((ground: Ground) => Promise<RunningProcesses>)[];
  /** The steps from event versions that were ever stored to those that are written today. */
  upcasters: UpcasterRegistry;
  /** An example of each command's body, by the command's name, for the documentation. */
  examples: Readonly<Record<string, unknown>>;
  /** Whole lives as data, for the documentation: another system can play them, knowing nothing else. */
  journeys?: readonly Journey[];
}>;

const SENTENCES = { ...placementTrail, ...attendanceTrail, ...providerTrail, ...studentTrail };

const reactions = async (ground: Ground): Promise<RunningProcesses> => {
  const host = await startReactions({ ...ground, reactions: reactionsOver(new SurroundingsFromStreams()) });
  const statuses = () =>
    host.statuses().map(({ consumer: name, state, position, since }) => ({ name, state, position, since }));
  return { statuses, stop: host.stop };
};

const judging = async (ground: Ground): Promise<RunningProcesses> => {
  const host = await startDerivations(ground, [complianceDerivation()]);
  const statuses = () =>
    host.statuses().map(({ name, state, position, since }) => ({
      name,
      kind: 'projection' as const,
      state,
      position,
      since,
    }));
  return { statuses, stop: host.stop };
};

const clockDriven = async (ground: Ground): Promise<RunningProcesses> => {
  const host = await startClockDriven({ ...ground, clockDriven: CLOCK_DRIVEN });
  const statuses = () => host.statuses().map(({ name, state, since }) => ({ name, state, since }));
  return { statuses, stop: host.stop };
};

/** As sources no process can start it: Node itself knows no decorators. */
const isBuilt = import.meta.url.endsWith('.js');

/** Placement Ledger. */
export const COMPOSITION: Composition = {
  modules: [
    ProcessesModule,
    GovernanceModule,
    StudentsModule,
    ProvidersModule,
    PlacementsModule,
    AttendanceModule,
    SafeguardingModule,
    OversightModule,
    AuditModule,
  ],
  projections: [
    ...governanceProjections,
    ...studentProjections,
    ...providerProjections,
    ...placementProjections,
    ...safeguardingProjections,
    attendanceProjection,
    complianceFacts,
    performanceProjection,
    trailProjection(SENTENCES),
  ],
  ...(isBuilt && { rebuilding: new URL('./rebuilding.main', import.meta.url) }),
  processes: [reactions, judging, clockDriven],
  upcasters: {},
  examples: EXAMPLES,
  journeys: JOURNEYS,
};
