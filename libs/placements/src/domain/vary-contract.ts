import { same } from '#libs/kernel';
import type { Command, GateContext } from './context.ts';
import type { ContractTerms, PlacementEvent } from './events.ts';
import { pass } from './gates/pass.ts';
import { reject } from './rejections.ts';
import { exceptFoundUnmet, inOrder, notEnded } from './standing.ts';
import type { Placement } from './state.ts';
import type { VariationReason } from './vocabulary.ts';

export type Varying = ContractTerms & Readonly<{ reason: VariationReason }>;

/**
 * A new version, before the start or under way: everybody signs again, and it must say all that the first had to
 * say. It may mend what a gate was found to lack, so it is not halted by that.
 */
export function varyContract(
  { asked, reason, ...terms }: Command<Varying>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const standing = notEnded(state);
  const { contract, course, proposal } = standing;
  if (!contract) throw reject('no-contract');
  if (same(contract.terms, terms)) return [];
  inOrder(course?.startedOn ?? proposal.plannedStart, terms.plannedEnd);
  pass('IssueContract', { state: exceptFoundUnmet(standing), contract: terms, context, asked });
  return [{ type: 'ContractVaried', data: { ...terms, version: contract.version + 1, reason } }];
}
