import { same } from '#libs/kernel';
import type { Command, GateContext } from './context.ts';
import type { ContractTerms, PlacementEvent } from './events.ts';
import { pass } from './gates/pass.ts';
import { reject } from './rejections.ts';
import { approved, beforeStart, inOrder } from './standing.ts';
import type { Placement } from './state.ts';

/** The first version of the contract, once the placement is approved and the initial meeting has set its terms. */
export function issueContract(
  { asked, ...terms }: Command<ContractTerms>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const standing = beforeStart(state);
  const { contract, proposal } = standing;
  if (contract?.version === 1 && same(contract.terms, terms)) return [];
  if (contract) throw reject('contract-already-issued', { version: contract.version });
  approved(standing);
  inOrder(proposal.plannedStart, terms.plannedEnd);
  pass('IssueContract', { state: standing, contract: terms, context, asked });
  return [{ type: 'ContractIssued', data: { ...terms, version: 1 } }];
}
