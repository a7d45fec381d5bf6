import { idIn, localDateAt, type CommandId, type RecordedEvent } from '#libs/kernel';
import {
  concernedBy,
  isGated,
  isPlaced,
  noteGateFoundUnmet,
  placement,
  rejudge,
  type Asked,
  type PlacementEvent,
  type Rejudged,
  type Surroundings,
} from '#libs/placements';
import type { Reaction, Tools } from '../reactions/reaction.ts';
import { send } from '../reactions/send.ts';
import { basisMoved } from './moved-basis.ts';
import { readerBefore } from './reader-at.ts';

/**
 * There is no append over two streams. So where a stream that a gate had asked moved between the decision and its place in
 * the log, the gate is judged again on what stood there: unmet before the start, the placement is halted; after it, noted.
 */
export const rejudgeGates = (surroundings: Surroundings): Reaction => ({
  name: 'rejudge-gates',
  on: async (event, tools) => {
    if (!isGated(event) || !(await basisMoved(event, tools.store))) return;
    const judged = await judgedAgain(event, surroundings, tools);
    if (!judged || judged.clauses.length === 0) return;
    const body = {
      gate: judged.gate,
      commandId: event.metadata.$causationId,
      clauses: judged.clauses.map(({ id }) => id),
    };
    const placementId = idIn(event.stream);
    const note = { reaction: 'rejudge', name: 'NoteGateFoundUnmet', body, placementId, decide: noteGateFoundUnmet };
    await send(event, note, tools);
  },
});

async function judgedAgain(
  event: RecordedEvent,
  surroundings: Surroundings,
  { store }: Tools,
): Promise<Rejudged | undefined> {
  const read = readerBefore(store, event.position);
  const before = await read(placement, idIn(event.stream));
  const gated = event as RecordedEvent & PlacementEvent;
  const asked = askedIn(event);
  const proposal = gated.type === 'PlacementProposed' ? gated.data : isPlaced(before) && before.proposal;
  if (!proposal) return undefined;
  return rejudge(gated, before, await surroundings.of(read, concernedBy(proposal), asked.occurredOn), asked);
}

const askedIn = ({ metadata }: RecordedEvent): Asked => ({
  actor: metadata.actor as Asked['actor'],
  commandId: metadata.$causationId as CommandId,
  occurredOn: localDateAt(metadata.occurredAt),
  today: localDateAt(metadata.recordedAt),
});
