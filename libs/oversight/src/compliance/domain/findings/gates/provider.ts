import type { RegistrationKind } from '#libs/policy';
import type { Fact } from '../../fact.ts';
import { beforeGate, shown, type Proof, type Proofs, type Sought } from './proof.ts';

/** The provider's registration as it was known before the gate. */
function registration(sought: Sought): Readonly<{ kind: RegistrationKind; by: Fact } | { kind: undefined }> {
  const by = beforeGate(sought.dossier.provider, sought, 'ProviderRegistered', 'ProviderRegistrationChanged').at(-1);
  return by ? { kind: by.data.registration.kind, by } : { kind: undefined };
}

/** The chief executive's approval that stood, for the provider as a whole or this placement, earlier in the log. */
function approval(sought: Sought): Fact | undefined {
  const { dossier } = sought;
  const uses = beforeGate(dossier.provider, sought, 'ProviderUseApproved', 'ProviderUseApprovalRevoked').filter(
    ({ data }) => data.scope === 'provider' || data.placementId === dossier.placementId,
  );
  return (['provider', 'placement'] as const)
    .map((scope) => uses.filter(({ data }) => data.scope === scope).at(-1))
    .find((use) => use?.type === 'ProviderUseApproved');
}

function approvedWhereNotRegistered(sought: Sought): Proof {
  const known = registration(sought);
  if (known.kind === 'registered-school') return { held: true, by: [known.by] };
  const approved = approval(sought);
  return approved ? { held: true, by: [approved] } : { held: false, by: known.kind ? [known.by] : [] };
}

/** What was known of the provider when a gate was passed. */
export const providerProofs = {
  'provider-not-halted': (sought) => {
    const { provider, proposed } = sought.dossier;
    const told = beforeGate(provider, sought, 'UnregisteredSchoolSuspected', 'UnregisteredSchoolConcernCleared').at(-1);
    return told?.type === 'UnregisteredSchoolSuspected'
      ? { held: false, by: [told] }
      : { held: true, by: [told ?? provider.first('ProviderRegistered') ?? proposed] };
  },
  'provider-allowed': (sought) => {
    const known = registration(sought);
    if (known.kind === undefined) return { held: 'unjudged', by: [] };
    const rule = sought.profile.parameters.nonSchoolProvider;
    return { held: known.kind === 'registered-school' || rule !== 'forbid', by: [known.by] };
  },
  'registration-known': (sought) => {
    const known = registration(sought);
    if (known.kind === undefined) return { held: 'unjudged', by: [] };
    return { held: known.kind === 'unknown' ? 'unjudged' : true, by: [known.by] };
  },
  'chief-executive-approval': approvedWhereNotRegistered,
  'site-known': (sought) => {
    const { gate, dossier } = sought;
    if (gate?.type !== 'PlacementStarted') return { held: 'unjudged', by: [] };
    const added = dossier.provider.of('SiteAdded').find(({ data }) => data.siteId === gate.data.siteId);
    return added ? { held: true, by: [added, gate] } : shown(gate, ({ data }) => data.siteId !== undefined);
  },
} satisfies Proofs;
