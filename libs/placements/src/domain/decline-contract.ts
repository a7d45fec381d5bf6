import type { Command, GateContext } from './context.ts';
import { contractFor, mayRecordFor, saidBy, type ForParty } from './contract-party.ts';
import type { PlacementEvent } from './events.ts';
import { notEnded } from './standing.ts';
import { isLive, type Placement } from './state.ts';

/** A party will not sign. Before the start that ends the placement; under way it leaves the school to decide. */
export function declineContract(
  { asked, ...refusal }: Command<ForParty>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const standing = notEnded(state);
  mayRecordFor(refusal, asked);
  const { refusals } = contractFor(refusal, standing, context);
  if (saidBy(refusals, refusal)) return [];
  const declined: PlacementEvent = { type: 'ContractDeclined', data: refusal };
  return isLive(standing) ? [declined] : [declined, { type: 'PlacementDeclined', data: { party: refusal.party } }];
}
