import { idIn } from '#libs/kernel';
import { clearProviderConcern, liftHalt, placementsOf } from '#libs/placements';
import { provider, standingOf } from '#libs/providers';
import type { Reaction } from '../reactions/reaction.ts';
import { send } from '../reactions/send.ts';
import { whenListed } from './when-listed.ts';

const CAUSE = { cause: 'unregistered-school-suspected' } as const;
const CONCERN = { concern: 'unregistered-school-suspected' } as const;

/** The concern is cleared: what was halted stands where it stood before, unless the provider is under suspicion again. */
export const liftHalts: Reaction = {
  name: 'lift-halts',
  on: async (event, tools) => {
    if (event.type !== 'UnregisteredSchoolConcernCleared') return;
    const providerId = idIn(event.stream);
    if (standingOf(await tools.ledger.read(provider, providerId))?.halted) return;
    await whenListed(event, tools);
    for (const placementId of await placementsOf(tools.db, { providerId })) {
      await send(event, { reaction: 'lift', name: 'LiftHalt', body: CAUSE, placementId, decide: liftHalt }, tools);
      const clear = { reaction: 'clear', name: 'ClearProviderConcern', body: CONCERN, placementId };
      await send(event, { ...clear, decide: clearProviderConcern }, tools);
    }
  },
};
