import type { LocalDate, PlacementId, SiteId, TrustId } from '#libs/kernel';
import type { RegistrationKind } from '#libs/policy';
import type { SuitabilityEvidence } from './events.ts';
import type { Provider } from './state.ts';

/** A provider as the gates of other contexts need it. Of each criterion the evidence that stands is given. */
export type ProviderStanding = Readonly<{
  trustId: TrustId;
  registration: RegistrationKind;
  halted: boolean;
  openSites: readonly SiteId[];
  evidence: Readonly<Record<string, SuitabilityEvidence>>;
  approvedWhole: boolean;
  approvedPlacements: readonly PlacementId[];
}>;

/**
 * What a gate is shown of a provider; nothing where nobody registered it. Of a criterion's evidence the latest in the log
 * stands; with `on`, the latest of what had been checked by that day, so that a renewal does not hide what stood before it.
 */
export function standingOf(provider: Provider, on?: LocalDate): ProviderStanding | undefined {
  if (provider.status === 'unknown') return undefined;
  const { trustId, registration, concerns, sites, approvals } = provider;
  const evidence = provider.evidence.filter(({ checkedOn }) => on === undefined || checkedOn <= on);
  return {
    trustId,
    registration: registration.kind,
    halted: concerns.length > 0,
    openSites: (Object.keys(sites) as SiteId[]).filter((siteId) => sites[siteId] === 'open'),
    evidence: Object.fromEntries(evidence.map((piece) => [piece.criterion, piece])),
    approvedWhole: approvals.some(({ scope }) => scope === 'provider'),
    approvedPlacements: approvals.flatMap((use) => (use.scope === 'placement' ? [use.placementId] : [])),
  };
}
