import { idIn } from '#libs/kernel';
import { clearProviderConcern, flagProviderConcern, placementsOf, type Asked, type Placement } from '#libs/placements';
import type { PlacementEvent } from '#libs/placements';
import { provider, standingOf, type ProviderEvent, type VettingState } from '#libs/providers';
import { eachOf } from '../reactions/each-of.ts';
import type { Reaction } from '../reactions/reaction.ts';
import { send } from '../reactions/send.ts';
import { whenListed } from '../reactions/when-listed.ts';

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
  on: async (event, tools) => {
    if (!TOLD_BY.includes(event.type)) return;
    await whenListed(event, tools);
    const providerId = idIn(event.stream);
    await eachOf(await placementsOf(tools.db, { providerId }), (placementId) =>
      send(
        event,
        {
          name: 'FollowProviderVetting',
          placementId,
          loadContext: async (read) => ({ vetting: standingOf(await read(provider, providerId))?.vetting }),
          decide: (asked, state, { vetting }) => concerns(asked, state, vetting),
        },
        tools,
      ),
    );
  },
};

const concerns = (asked: Asked, state: Placement, vetting: VettingState | undefined): readonly PlacementEvent[] =>
  CONCERNS.flatMap(([standing, concern]) =>
    (vetting === standing ? flagProviderConcern : clearProviderConcern)({ concern, asked }, state),
  );
