import { idIn, localDateAt, type RecordedEvent } from '#libs/kernel';
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

type Gated = RecordedEvent & PlacementEvent;

/**
 * There is no append over two streams. So where a stream that a gate had asked moved between the decision and its place in
 * the log, the gate is judged again on what stood there: unmet before the start, the placement is halted; after it, noted.
 */
export const rejudgeGates = (surroundings: Surroundings): Reaction => ({
  name: 'rejudge-gates',
  on: async (event, tools) => {
    if (!isGated(event) || !(await basisMoved(event, tools.store))) return;
    const judged = await judgedAgain(event as Gated, surroundings, tools);
    if (!judged || judged.clauses.length === 0) return;
    const found = {
      gate: judged.gate,
      commandId: event.metadata.$causationId,
      clauses: [...new Set(judged.clauses.map(({ id }) => id))],
    };
    const order = {
      name: 'NoteGateFoundUnmet',
      placementId: idIn(event.stream),
      loadContext: () => Promise.resolve(undefined),
      decide: (asked: Asked, state: Parameters<typeof noteGateFoundUnmet>[1]) =>
        noteGateFoundUnmet({ ...found, asked }, state),
    };
    await send(event, order, tools);
  },
});

/** The gate's verdict on the placement as it was before the event, and on all other streams as they stood just then. */
async function judgedAgain(event: Gated, surroundings: Surroundings, { store }: Tools): Promise<Rejudged | undefined> {
  const read = readerBefore(store, event.position);
  const before = await read(placement, idIn(event.stream));
  const proposal = event.type === 'PlacementProposed' ? event.data : isPlaced(before) && before.proposal;
  if (!proposal) return undefined;
  const asked = askedIn(event);
  return rejudge(event, before, await surroundings.of(read, concernedBy(proposal, before), asked.occurredOn), asked);
}

const askedIn = ({ metadata }: RecordedEvent): Asked => ({
  actor: metadata.actor,
  commandId: metadata.$causationId,
  occurredOn: localDateAt(metadata.occurredAt),
  today: localDateAt(metadata.recordedAt),
  at: metadata.recordedAt,
});
