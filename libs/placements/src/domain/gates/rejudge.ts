import type { UnmetClause } from '#libs/kernel';
import type { Gate } from '#libs/policy';
import type { Asked, GateContext } from '../context.ts';
import type { PlacementEvent } from '../events.ts';
import { exceptFoundUnmet } from '../standing.ts';
import { isPlaced, type Placed, type Placement } from '../state.ts';
import type { Facts } from './facts.ts';
import { unmetAt } from './pass.ts';

/** A gate that let an event through, judged again. */
export type Rejudged = Readonly<{ gate: Gate; clauses: readonly UnmetClause[] }>;

/** How a gate's own part of the facts is read back from the event that it let through. */
const GATED: { readonly [T in PlacementEvent['type']]?: Gate } = {
  PlacementProposed: 'ProposePlacement',
  HeadteacherApproved: 'ApprovePlacement',
  ContractIssued: 'IssueContract',
  ContractVaried: 'IssueContract',
  OffSiteNoticeIssued: 'IssueOffSiteNotice',
  PlacementStarted: 'StartPlacement',
};

/** Was this event let through by a gate that asks about other streams? */
export const isGated = ({ type }: Readonly<{ type: string }>): boolean => Object.hasOwn(GATED, type);

/**
 * Judges the gate of an event again, on the placement as it was before the event and on what other streams held when it was
 * written: by then one may have closed what the decision, made a moment earlier, had seen open. Undefined for other events.
 */
export function rejudge(
  event: PlacementEvent,
  before: Placement,
  context: GateContext,
  asked: Asked,
): Rejudged | undefined {
  const gate = GATED[event.type];
  if (!gate) return undefined;
  const state = isPlaced(before) ? exceptFoundUnmet(before) : undefined;
  return { gate, clauses: unmetAt(gate, { context, asked, state, ...broughtBy(event) }) };
}

function broughtBy(event: PlacementEvent): Partial<Facts> {
  if (event.type === 'PlacementProposed') return { proposal: event.data };
  if (event.type === 'ContractIssued' || event.type === 'ContractVaried') return { contract: event.data };
  if (event.type === 'OffSiteNoticeIssued') return { notice: event.data };
  return event.type === 'PlacementStarted' ? { start: event.data } : {};
}

/** What stands in the way, now, at the gates that the placement has passed on its way to the start. */
export function stillUnmet(state: Placed, context: GateContext, asked: Asked): readonly UnmetClause[] {
  const { proposal, approval, contract, notice } = state;
  const facts = { context, asked, state: exceptFoundUnmet(state) };
  const at = (gate: Gate, brought: Partial<Facts>) => unmetAt(gate, { ...facts, ...brought });
  return [
    ...at('ProposePlacement', { proposal }),
    ...(approval ? at('ApprovePlacement', {}) : []),
    ...(contract ? at('IssueContract', { contract: contract.terms }) : []),
    ...(notice ? at('IssueOffSiteNotice', { notice }) : []),
  ];
}
