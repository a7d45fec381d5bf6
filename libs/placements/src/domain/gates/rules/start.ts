import type { GateRules, Party, PolicyProfile, Unmet } from '#libs/policy';
import { directs, isDirected, missingSignatories } from '../../readiness.ts';
import type { Placed } from '../../state.ts';
import type { Facts } from '../facts.ts';
import { missing, PREPARERS } from '../missing.ts';

/** What a start alone asks for, beside evidence and what earlier gates asked already. */
export const startRules = {
  'signed-or-directed': ({ state }, profile) => state && unsigned(state, profile),
  'school-policies-acknowledged': ({ state }) =>
    state?.policiesAcknowledged
      ? undefined
      : missing('The provider must acknowledge the school’s safeguarding policies.', 'providerStaff', 'apLead'),
  'attendance-reporting-agreed': ({ state }) =>
    state?.attendanceReporting
      ? undefined
      : missing('Agree how, to whom and by when the provider reports absence each day.', ...PREPARERS),
  'registration-known': ({ context: { provider } }) =>
    provider && provider.registration !== 'unknown'
      ? undefined
      : missing('Establish whether the provider is a registered school.', 'apLead', 'headteacher'),
  'dual-registration': ({ state, context: { provider } }) =>
    provider?.registration !== 'registered-school' || state?.following.dualRegistered
      ? undefined
      : missing('Record that the student is registered at the other school, too.', ...PREPARERS),
  'site-known': ({ start, context: { provider } }) =>
    !start || provider?.openSites.includes(start.siteId)
      ? undefined
      : missing('Start at a site that the provider is known to have open.', ...PREPARERS),
} satisfies GateRules<Facts>;

function unsigned(state: Placed, profile: PolicyProfile): readonly Unmet[] {
  if (isDirected(state, profile)) return [];
  if (directs(state.proposal, profile) && !state.contract)
    return [missing('Give notice of the direction to those with parental responsibility.', 'headteacher')];
  return missingSignatories(state, profile).map((party) => SIGNATURES[party]);
}

const SIGNATURES: Readonly<Record<Party, Unmet>> = {
  school: { ...missing('The school must sign the contract as it stands.', ...PREPARERS), party: 'school' },
  provider: { ...missing('The provider must sign the contract as it stands.', 'providerStaff'), party: 'provider' },
  parent: { ...missing('The parents must sign the contract as it stands.', ...PREPARERS), party: 'parent' },
};
