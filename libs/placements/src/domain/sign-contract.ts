import type { Command, GateContext } from './context.ts';
import { contractFor, mayRecordFor, saidBy, type ForParty } from './contract-party.ts';
import type { PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import { notEnded, notHalted } from './standing.ts';
import type { Placement } from './state.ts';

export type Signing = ForParty & Readonly<{ sha256: string }>;

/** A party signs the current version, on the very document of that version. */
export function signContract(
  { asked, ...signing }: Command<Signing>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const standing = notEnded(state);
  mayRecordFor(signing, asked);
  notHalted(standing, context);
  const contract = contractFor(signing, standing, context);
  if (signing.sha256 !== contract.terms.document.sha256) throw reject('document-differs');
  if (saidBy(contract.signatures, signing)) return [];
  return [{ type: 'ContractSigned', data: { ...signing, recordedBy: asked.actor.id, on: asked.occurredOn } }];
}
