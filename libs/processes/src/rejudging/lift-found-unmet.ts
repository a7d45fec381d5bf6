import { categoryOf, idIn, type RecordedEvent } from '#libs/kernel';
import {
  concernedBy,
  isPlaced,
  liftHalt,
  placement,
  placementsOf,
  stillUnmet,
  type Asked,
  type GateContext,
  type Placed,
  type Placement,
  type PlacementEvent,
  type Surroundings,
} from '#libs/placements';
import { eachOf } from '../reactions/each-of.ts';
import type { Reaction, Tools } from '../reactions/reaction.ts';
import { send, type Order } from '../reactions/send.ts';
import { whenListed } from '../reactions/when-listed.ts';

const CAUSE = 'gate-found-unmet';

/** What gates ask about beside the placement: an event there may mend what had been found unmet. */
const ASKED_ABOUT: Readonly<Record<string, 'providerId' | 'studentId' | 'schoolId' | 'trustId'>> = {
  provider: 'providerId',
  student: 'studentId',
  school: 'schoolId',
  policy: 'trustId',
};

/** What on the placement's own stream may mend it. A halt, too: what it was for may have been mended before it came. */
const MAY_MEND: readonly string[] = [
  'PlacementHalted',
  'HaltLifted',
  'ConsultationRecorded',
  'ReasonsExplained',
  'InitialMeetingHeld',
  'ContractVaried',
] satisfies readonly PlacementEvent['type'][];

/** A placement that was halted because a gate was found unmet goes on once every gate that it passed holds again. */
export const liftFoundUnmet = (surroundings: Surroundings): Reaction => ({
  name: 'lift-found-unmet',
  on: async (event, tools) =>
    eachOf(await concernedIn(event, tools), async (placementId) => {
      if (!isFoundUnmet(await tools.ledger.read(placement, placementId))) return;
      const around: Order<GateContext | undefined>['loadContext'] = async (read, state, { occurredOn }) =>
        isFoundUnmet(state) ? surroundings.of(read, concernedBy(state.proposal, state), occurredOn) : undefined;
      await send(event, { name: 'LiftMendedHalt', placementId, loadContext: around, decide: liftWhereMended }, tools);
    }),
});

async function concernedIn({ stream, type, ...event }: RecordedEvent, tools: Tools): Promise<readonly string[]> {
  const category = categoryOf(stream);
  if (category === placement.category) return MAY_MEND.includes(type) ? [idIn(stream)] : [];
  const concerned = ASKED_ABOUT[category];
  if (!concerned) return [];
  await whenListed(event, tools);
  return placementsOf(tools.db, { [concerned]: idIn(stream), halted: true });
}

function liftWhereMended(asked: Asked, state: Placement, context: GateContext | undefined): readonly PlacementEvent[] {
  const isMended = context && isFoundUnmet(state) && stillUnmet(state, context, asked).length === 0;
  return isMended ? liftHalt({ cause: CAUSE, asked }, state) : [];
}

const isFoundUnmet = (state: Placement): state is Placed => isPlaced(state) && state.halts.includes(CAUSE);
