import type { LocalDate, PlacementId, SiteId, TrustId } from '#libs/kernel';
import type { RegistrationKind } from '#libs/policy';
import type { SuitabilityEvidence } from './events.ts';
import { isHalted, type Provider, type RegisteredProvider } from './state.ts';
import type { VettingState } from './vocabulary.ts';

/** A provider as the gates of other contexts need it. Of each criterion the evidence that stands is given. */
export type ProviderStanding = Readonly<{
  trustId: TrustId;
  registration: RegistrationKind;
  halted: boolean;
  openSites: readonly SiteId[];
  vetting: VettingState;
  /** `recheckSince`: what was checked before that day has been put in question since. */
  evidence: Readonly<Record<string, SuitabilityEvidence & Readonly<{ recheckSince?: LocalDate }>>>;
  approvedWhole: boolean;
  approvedPlacements: readonly PlacementId[];
}>;

/**
 * What a gate is shown of a provider; nothing where nobody registered it. Of a criterion's evidence the latest in the log
 * stands; with `on`, the latest of what had been checked by that day, so that a renewal does not hide what stood before it.
 */
export function standingOf(provider: Provider, on?: LocalDate): ProviderStanding | undefined {
  if (provider.status === 'unknown') return undefined;
  const { trustId, registration, vetting, sites, approvals, rechecks } = provider;
  const evidence = provider.evidence.filter(({ checkedOn }) => on === undefined || checkedOn <= on);
  return {
    trustId,
    registration: registration.kind,
    halted: isHalted(provider),
    openSites: (Object.keys(sites) as SiteId[]).filter((siteId) => sites[siteId] === 'open'),
    vetting,
    evidence: Object.fromEntries(evidence.map((piece) => [piece.criterion, inQuestion(piece, rechecks)])),
    approvedWhole: approvals.some(({ scope }) => scope === 'provider'),
    approvedPlacements: approvals.flatMap((use) => (use.scope === 'placement' ? [use.placementId] : [])),
  };
}

const inQuestion = (piece: SuitabilityEvidence, rechecks: RegisteredProvider['rechecks']) => {
  const since = rechecks[piece.criterion]?.since;
  return since === undefined || piece.checkedOn >= since ? piece : { ...piece, recheckSince: since };
};
