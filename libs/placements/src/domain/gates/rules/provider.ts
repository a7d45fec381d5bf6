import type { GateRules } from '#libs/policy';
import { isHalted } from '../../standing.ts';
import { proposalIn, type Facts } from '../facts.ts';
import { missing } from '../missing.ts';

/** Which providers may be used, and who has to say so first. */
export const providerRules = {
  'provider-not-halted': ({ state, context }) =>
    (state ? isHalted(state, context) : context.provider?.halted)
      ? missing(
          'The placement is halted. The provider may be running an unregistered school, or a check no longer holds: clear that first.',
          'trustChiefExecutive',
          'headteacher',
        )
      : undefined,
  'provider-in-good-standing': ({ context: { provider } }) =>
    provider?.vetting === 'suspended' || provider?.vetting === 'unsuitable'
      ? missing(
          `The provider is ${provider.vetting}: what it lacks has to be mended first, or another one chosen.`,
          'apLead',
          'headteacher',
          'trustChiefExecutive',
        )
      : undefined,
  'provider-allowed': ({ context: { provider } }, { parameters }) =>
    parameters.nonSchoolProvider === 'forbid' && provider?.registration !== 'registered-school'
      ? missing(
          'The trust uses registered schools only: choose one, or show that this provider is one.',
          'apLead',
          'headteacher',
        )
      : undefined,
  'chief-executive-approval': (facts, { parameters }) => {
    if (parameters.nonSchoolProvider !== 'allow-with-approval' || isApproved(facts)) return undefined;
    return missing(
      'The provider is not known to be a registered school: the trust’s chief executive must approve its use beforehand.',
      'trustChiefExecutive',
    );
  },
} satisfies GateRules<Facts>;

/** A registered school needs no approval; another provider's stands for the whole of it, or for this placement. */
function isApproved(facts: Facts): boolean {
  const { provider } = facts.context;
  if (!provider) return false;
  const placementId = proposalIn(facts)?.placementId;
  if (provider.registration === 'registered-school' || provider.approvedWhole) return true;
  return placementId !== undefined && provider.approvedPlacements.includes(placementId);
}
