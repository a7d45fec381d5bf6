import type { Party, PolicyProfile } from '#libs/policy';
import type { Placed } from './state.ts';

/** Is the student sent by direction: for a reason that the policy directs for, approved, and with notice given (CRST-4.1)? */
export const isDirected = ({ proposal, approval, notice }: Placed, profile: PolicyProfile): boolean =>
  directs(proposal, profile) && approval !== undefined && notice !== undefined;

/** Is this a reason for which the policy directs, by notice instead of contract? */
export const directs = ({ reason }: Placed['proposal'], { parameters }: PolicyProfile): boolean =>
  parameters.directionReasons.includes(reason);

/** Who has still to sign the contract as it stands; everybody, where there is none. */
export const missingSignatories = (state: Placed, { parameters }: PolicyProfile): readonly Party[] =>
  parameters.signatories.filter((party) => !hasSigned(party, state, parameters.parentsToSign));

function hasSigned(party: Party, state: Placed, parentsToSign: 'any' | 'all'): boolean {
  const signatories = (state.contract?.signatures ?? [])
    .filter((one) => one.party === party)
    .map((one) => one.signatory);
  if (party !== 'parent') return signatories.length > 0;
  const holders = state.approval?.holders ?? [];
  const signed = holders.filter((holder) => signatories.includes(holder));
  return signed.length > 0 && (parentsToSign === 'any' || signed.length === holders.length);
}
