import type { Surroundings } from '#libs/placements';
import { followSuspicion } from './halting/follow-suspicion.ts';
import type { Reaction } from './reactions/reaction.ts';
import { liftFoundUnmet } from './rejudging/lift-found-unmet.ts';
import { rejudgeGates } from './rejudging/rejudge-gates.ts';

export * from './processes.module.ts';
export type { Reaction, Tools } from './reactions/reaction.ts';
export * from './reactions/start-reactions.ts';
export { SurroundingsFromStreams } from './standing/surroundings.ts';

/** Everything that happens between contexts. */
export const reactionsOver = (surroundings: Surroundings): readonly Reaction[] => [
  followSuspicion,
  rejudgeGates(surroundings),
  liftFoundUnmet(surroundings),
];
