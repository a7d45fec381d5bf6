import { categoryOf, idIn, type RecordedEvent } from '#libs/kernel';
import { clearProviderConcern, flagProviderConcern, isPlaced, placement, placementsOf } from '#libs/placements';
import type { Asked, Placement, PlacementEvent } from '#libs/placements';
import { provider, standingOf, type ProviderEvent } from '#libs/providers';
import { eachOf } from '../reactions/each-of.ts';
import type { Reaction, Tools } from '../reactions/reaction.ts';
import { send } from '../reactions/send.ts';
import { whenListed } from '../reactions/when-listed.ts';

/** What closes a site, and what brings a placement to one. */
const TOLD_BY: readonly string[] = ['SiteClosed', 'PlacementStarted', 'SiteChanged'] satisfies readonly (
  ProviderEvent | PlacementEvent
)['type'][];

/**
 * A site closes under a placement that is under way there: the school's leaders are told, for the school always knows where the
 * student is (F-4.2); what becomes of it is theirs to decide. Once the student goes to an open site, that is cleared. By how the
 * sites stand when it is decided.
 */
export const followSites: Reaction = {
  name: 'follow-sites',
  on: async (event, tools) => {
    if (!TOLD_BY.includes(event.type)) return;
    await eachOf(await placementsAt(event, tools), (placementId) =>
      send(
        event,
        {
          name: 'FollowProviderSites',
          placementId,
          loadContext: async (read, state) => ({
            openSites: isPlaced(state) ? standingOf(await read(provider, state.proposal.providerId))?.openSites : [],
          }),
          decide: (asked, state, { openSites = [] }) => whereItIs(asked, state, openSites),
        },
        tools,
      ),
    );
  },
};

async function placementsAt(event: RecordedEvent, tools: Tools): Promise<readonly string[]> {
  if (categoryOf(event.stream) === placement.category) return [idIn(event.stream)];
  await whenListed(event, tools);
  return placementsOf(tools.db, { providerId: idIn(event.stream) });
}

function whereItIs(asked: Asked, state: Placement, openSites: readonly string[]): readonly PlacementEvent[] {
  if (!isPlaced(state) || !state.course) return [];
  const isOpen = openSites.includes(state.course.siteId);
  return (isOpen ? clearProviderConcern : flagProviderConcern)({ concern: 'site-closed', asked }, state);
}
