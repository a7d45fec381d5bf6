import { categoryOf, idIn, localDateAt, type Clock, type RecordedEvent } from '#libs/kernel';
import {
  concernedBy,
  isPlaced,
  liftHalt,
  placement,
  placementsOf,
  stillUnmet,
  type Asked,
  type Surroundings,
} from '#libs/placements';
import { whenListed } from '../halting/when-listed.ts';
import type { Reaction, Tools } from '../reactions/reaction.ts';
import { send } from '../reactions/send.ts';

const CAUSE = { cause: 'gate-found-unmet' } as const;

/** What gates ask about: an event there may mend what had been found unmet. */
const ASKED_ABOUT: Readonly<Record<string, 'providerId' | 'studentId' | 'schoolId' | 'trustId'>> = {
  provider: 'providerId',
  student: 'studentId',
  school: 'schoolId',
  policy: 'trustId',
};

/** A placement that was halted because a gate was found unmet goes on once every gate that it passed holds again. */
export const liftFoundUnmet = (surroundings: Surroundings): Reaction => ({
  name: 'lift-found-unmet',
  on: async (event, tools) => {
    const concerned = ASKED_ABOUT[categoryOf(event.stream)];
    if (!concerned) return;
    await whenListed(event, tools);
    for (const placementId of await placementsOf(tools.db, { [concerned]: idIn(event.stream), halted: true }))
      if (await isMended(placementId, surroundings, tools))
        await send(event, { reaction: 'mended', name: 'LiftHalt', body: CAUSE, placementId, decide: liftHalt }, tools);
  },
});

async function isMended(placementId: string, surroundings: Surroundings, { ledger, clock }: Tools): Promise<boolean> {
  const state = await ledger.read(placement, placementId);
  if (!isPlaced(state) || !state.halts.includes('gate-found-unmet')) return false;
  const asked = askedNow(clock);
  const context = await surroundings.of(ledger.read, concernedBy(state.proposal), asked.occurredOn);
  return stillUnmet(state, context, asked).length === 0;
}

function askedNow(clock: Clock): Asked {
  const today = localDateAt(clock.now());
  const actor = { id: 'process:mended', role: 'process', organisation: 'ledger' } as const;
  return { actor, commandId: '' as RecordedEvent['metadata']['$causationId'], occurredOn: today, today };
}
