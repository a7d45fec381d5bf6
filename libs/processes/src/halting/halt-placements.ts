import { idIn, type RecordedEvent } from '#libs/kernel';
import { flagProviderConcern, haltPlacement, placementsOf } from '#libs/placements';
import type { Reaction, Tools } from '../reactions/reaction.ts';
import { send } from '../reactions/send.ts';
import { whenListed } from './when-listed.ts';

const CAUSE = { cause: 'unregistered-school-suspected', clauses: ['CTT-7.3.2b'] } as const;
const CONCERN = { concern: 'unregistered-school-suspected' } as const;

/** A provider may be an unregistered school: what has not started there is halted, what is under way is flagged (CTT-7.3.2b). */
export const haltPlacements: Reaction = {
  name: 'halt-placements',
  on: async (event, tools) => {
    if (event.type !== 'UnregisteredSchoolSuspected') return;
    await whenListed(event, tools);
    for (const placementId of await placementsOf(tools.db, { providerId: idIn(event.stream) }))
      await haltOrFlag(event, placementId, tools);
  },
};

/** Each decides for itself whether it is its turn: what has not started is halted, what is live is flagged, what ended neither. */
async function haltOrFlag(event: RecordedEvent, placementId: string, tools: Tools): Promise<void> {
  await send(
    event,
    { reaction: 'halt', name: 'HaltPlacement', body: CAUSE, placementId, decide: haltPlacement },
    tools,
  );
  const flag = {
    reaction: 'flag',
    name: 'FlagProviderConcern',
    body: CONCERN,
    placementId,
    decide: flagProviderConcern,
  };
  await send(event, flag, tools);
}
