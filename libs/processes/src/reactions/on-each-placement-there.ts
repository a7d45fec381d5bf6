import { idIn } from '#libs/kernel';
import { placementsOf, type Asked, type Placement, type PlacementEvent } from '#libs/placements';
import { provider, standingOf, type ProviderStanding } from '#libs/providers';
import { eachOf } from './each-of.ts';
import type { Reaction } from './reaction.ts';
import { send } from './send.ts';
import { whenListed } from './when-listed.ts';

/** What is told of a provider, the command that follows for each placement there, and what that decides. */
export type FollowedProvider = Readonly<{
  toldBy: readonly string[];
  name: string;
  decide: (asked: Asked, state: Placement, standing: ProviderStanding | undefined) => readonly PlacementEvent[];
}>;

/** What befalls a provider, carried on to each placement there: by how the provider stands when it is decided. */
export const onEachPlacementThere =
  ({ toldBy, name, decide }: FollowedProvider): Reaction['on'] =>
  async (event, tools) => {
    if (!toldBy.includes(event.type)) return;
    await whenListed(event, tools);
    const providerId = idIn(event.stream);
    await eachOf(await placementsOf(tools.db, { providerId }), (placementId) =>
      send(
        event,
        {
          name,
          placementId,
          loadContext: async (read) => ({ standing: standingOf(await read(provider, providerId)) }),
          decide: (asked, state, { standing }) => decide(asked, state, standing),
        },
        tools,
      ),
    );
  };
