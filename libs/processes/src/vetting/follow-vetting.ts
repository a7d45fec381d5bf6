import { clearProviderConcern, flagProviderConcern, type Asked, type Placement } from '#libs/placements';
import type { PlacementEvent } from '#libs/placements';
import type { ProviderEvent, VettingState } from '#libs/providers';
import { onEachPlacementThere } from '../reactions/on-each-placement-there.ts';
import type { Reaction } from '../reactions/reaction.ts';

/** What moves a provider's vetting, and what brings it a placement that was not told of it yet. */
const TOLD_BY: readonly string[] = [
  'ProviderSuspended',
  'ProviderJudgedUnsuitable',
  'ProviderVettingReopened',
  'ProviderSuitabilityConfirmed',
] satisfies readonly ProviderEvent['type'][];

const CONCERNS = [
  ['suspended', 'provider-suspended'],
  ['unsuitable', 'provider-unsuitable'],
] as const satisfies readonly (readonly [VettingState, string])[];

/**
 * Evidence about a provider lapses, or somebody judges it unsuitable: each placement that is under way there is flagged to its
 * school's leaders, in whichever school of the trust, and so stands in its own trail. By how the provider stands when it is
 * decided, so that what was mended meanwhile flags nothing, and clears what had been flagged.
 */
export const followVetting: Reaction = {
  name: 'follow-vetting',
  on: onEachPlacementThere({
    toldBy: TOLD_BY,
    name: 'FollowProviderVetting',
    decide: (asked, state, provider) => concerns(asked, state, provider?.vetting),
  }),
};

const concerns = (asked: Asked, state: Placement, vetting: VettingState | undefined): readonly PlacementEvent[] =>
  CONCERNS.flatMap(([standing, concern]) =>
    (vetting === standing ? flagProviderConcern : clearProviderConcern)({ concern, asked }, state),
  );
