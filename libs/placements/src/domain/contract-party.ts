import { rejectLedger, type PersonRef } from '#libs/kernel';
import type { Party } from '#libs/policy';
import type { Asked, GateContext } from './context.ts';
import { reject } from './rejections.ts';
import type { Contract, Placed } from './state.ts';

/** Somebody who signs or declines, for which party, and under which version. */
export type ForParty = Readonly<{ version: number; party: Party; signatory: PersonRef }>;

/** The current contract, where this is its version and this person may speak for one of its parties. */
export function contractFor(
  { version, party, signatory }: ForParty,
  state: Placed,
  { profile }: GateContext,
): Contract {
  const { contract, approval } = state;
  if (!contract) throw reject('no-contract');
  if (version !== contract.version) throw reject('contract-version-superseded', { version: contract.version });
  if (!profile?.parameters.signatories.includes(party)) throw reject('not-a-signatory', { party });
  if (party === 'parent' && !approval?.holders.includes(signatory)) throw reject('not-a-holder');
  return contract;
}

/** The provider's staff record what the provider says, and nobody else's word. */
export function mayRecordFor({ party }: ForParty, { actor }: Asked): void {
  if (actor.role === 'providerStaff' && party !== 'provider') throw rejectLedger('role-not-allowed', { party });
}

/** Did this person already say the same for this party? */
export const saidBy = (said: readonly Omit<ForParty, 'version'>[], { party, signatory }: ForParty): boolean =>
  said.some((one) => one.party === party && one.signatory === signatory);
