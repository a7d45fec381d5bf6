import { clearProviderConcern, flagProviderConcern, haltPlacement, liftHalt } from '#libs/placements';
import type { Asked, Placement, PlacementEvent } from '#libs/placements';
import { onEachPlacementThere } from '../reactions/on-each-placement-there.ts';
import type { Reaction } from '../reactions/reaction.ts';

const SUSPICION = 'unregistered-school-suspected';
const CLAUSES = ['CTT-7.3.2b'];
const TOLD_BY = ['UnregisteredSchoolSuspected', 'RegistrationThresholdReached', 'UnregisteredSchoolConcernCleared'];

/**
 * A provider may be an unregistered school: what has not started there is halted, what is under way is flagged to the school's
 * leaders (CTT-7.3.2b). Cleared, it stands where it stood. Both by how the provider stands when it is decided, and in one
 * reaction: so a late halt never comes behind its own lifting.
 */
export const followSuspicion: Reaction = {
  name: 'follow-suspicion',
  on: onEachPlacementThere({
    toldBy: TOLD_BY,
    name: 'FollowProviderSuspicion',
    decide: (asked, state, provider) => (provider?.halted === true ? suspect : clear)(asked, state),
  }),
};

/** Before the start, or under way: one of the two decides that it is its turn. */
const suspect = (asked: Asked, state: Placement): readonly PlacementEvent[] => [
  ...haltPlacement({ cause: SUSPICION, clauses: CLAUSES, asked }, state),
  ...flagProviderConcern({ concern: SUSPICION, asked }, state),
];

const clear = (asked: Asked, state: Placement): readonly PlacementEvent[] => [
  ...liftHalt({ cause: SUSPICION, asked }, state),
  ...clearProviderConcern({ concern: SUSPICION, asked }, state),
];
