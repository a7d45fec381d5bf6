import type { Command, GateContext } from './context.ts';
import { contractFor, saidBy, type ForParty } from './contract-party.ts';
import type { PlacementEvent } from './events.ts';
import { notEnded } from './standing.ts';
import { isLive, type Placement } from './state.ts';

/** A party will not sign. Before the start that ends the placement; under way it leaves the school to decide. */
export function declineContract(
  { party, signatory, version }: Command<ForParty>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const standing = notEnded(state);
  const contract = contractFor({ party, signatory, version }, standing, context);
  if (saidBy(contract.refusals, { party, signatory, version })) return [];
  const declined: PlacementEvent = { type: 'ContractDeclined', data: { party, signatory, version } };
  return isLive(standing) ? [declined] : [declined, { type: 'PlacementDeclined', data: { party } }];
}
