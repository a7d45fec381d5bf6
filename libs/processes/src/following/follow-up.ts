import { idIn, localDateAt, type LocalDate, type RecordedEvent } from '#libs/kernel';
import {
  concernedBy,
  isPlaced,
  placementsOf,
  requireEducationContinuity,
  requirePlacementDecision,
  requireReintegration,
  type GateContext,
  type Placement,
  type PlacementEvent,
  type Surroundings,
} from '#libs/placements';
import type { StudentEvent } from '#libs/students';
import { eachOf } from '../reactions/each-of.ts';
import type { Reaction, Tools } from '../reactions/reaction.ts';
import { send } from '../reactions/send.ts';
import { whenListed } from '../reactions/when-listed.ts';

type Obliges = Readonly<{
  name: string;
  decide: (since: LocalDate, state: Placement, context: Partial<GateContext>) => readonly PlacementEvent[];
}>;

const REINTEGRATION = (because: 'behaviour-improved' | 'ready-for-next-stage'): Obliges => ({
  name: 'RequireReintegration',
  decide: (since, state, context) => requireReintegration({ because, since }, state, context),
});
const CONTINUITY: Obliges = {
  name: 'RequireEducationContinuity',
  decide: (since, state, context) => requireEducationContinuity({ since }, state, context),
};
const DECISION: Obliges = {
  name: 'RequirePlacementDecision',
  decide: (since, state, context) => requirePlacementDecision({ since }, state, context),
};

/**
 * What an event obliges to: behaviour that improved, or readiness for the next stage, to a return; danger to other education,
 * and to telling who keeps the student safe; leaving the roll to a decision. Each becomes a fact of the placement, with the day
 * by which it is due; what is done about it stays a person's.
 */
export const followUp = (surroundings: Surroundings): Reaction => ({
  name: 'follow-up',
  on: async (event, tools) => {
    const obliged = obligedBy(event as RecordedEvent & (PlacementEvent | StudentEvent));
    if (!obliged) return;
    const since = localDateAt(event.metadata.occurredAt);
    await eachOf(await concernedIn(event, tools), (placementId) =>
      send(
        event,
        {
          name: obliged.name,
          placementId,
          loadContext: async (read, state, { today }) =>
            isPlaced(state) ? surroundings.of(read, concernedBy(state.proposal), today) : undefined,
          decide: (_, state, context) => obliged.decide(since, state, context ?? {}),
        },
        tools,
      ),
    );
  },
});

function obligedBy(event: PlacementEvent | StudentEvent): Obliges | undefined {
  if (event.type === 'BehaviourImprovementRecorded') return REINTEGRATION('behaviour-improved');
  if (event.type === 'ReadyForNextStageJudged') return REINTEGRATION('ready-for-next-stage');
  if (event.type === 'ReviewHeld')
    return event.data.readyForNextStage ? REINTEGRATION('ready-for-next-stage') : undefined;
  if (event.type === 'PlacementCeased') return event.data.ground === 'danger' ? CONTINUITY : undefined;
  return event.type === 'StudentLeftRoll' ? DECISION : undefined;
}

async function concernedIn(event: RecordedEvent, tools: Tools): Promise<readonly string[]> {
  if (event.type !== 'StudentLeftRoll') return [idIn(event.stream)];
  await whenListed(event, tools);
  return placementsOf(tools.db, { studentId: idIn(event.stream) });
}
