import type { Surroundings } from '#libs/placements';
import type { ClockDriven } from './clock-driven/clock-driven.ts';
import { followAttendance } from './following/follow-attendance.ts';
import { followUp } from './following/follow-up.ts';
import { followSuspicion } from './halting/follow-suspicion.ts';
import type { Reaction } from './reactions/reaction.ts';
import { ProviderPoliciesFromStreams } from './standing/provider-policies.ts';
import { expireEvidence } from './vetting/expire-evidence.ts';
import { followSites } from './vetting/follow-sites.ts';
import { followVetting } from './vetting/follow-vetting.ts';
import { watchRegistrationThreshold } from './vetting/watch-registration-threshold.ts';
import { liftFoundUnmet } from './rejudging/lift-found-unmet.ts';
import { rejudgeGates } from './rejudging/rejudge-gates.ts';

export * from './processes.module.ts';
export type { Reaction, Tools } from './reactions/reaction.ts';
export type { ClockDriven } from './clock-driven/clock-driven.ts';
export * from './clock-driven/start-clock-driven.ts';
export * from './reactions/start-reactions.ts';
export { SurroundingsFromStreams } from './standing/surroundings.ts';

/** Everything that happens between contexts. */
export const reactionsOver = (surroundings: Surroundings): readonly Reaction[] => [
  followSuspicion,
  followVetting,
  followSites,
  watchRegistrationThreshold(new ProviderPoliciesFromStreams()),
  followUp(surroundings),
  followAttendance(surroundings),
  rejudgeGates(surroundings),
  liftFoundUnmet(surroundings),
];

/** Everything that happens because a day is past. */
export const CLOCK_DRIVEN: readonly ClockDriven[] = [expireEvidence(new ProviderPoliciesFromStreams())];
