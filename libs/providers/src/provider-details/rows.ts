import type { LocalDate, SiteId } from '#libs/kernel';
import type { SuitabilityEvidence } from '../domain/events.ts';
import type { Site, Use } from '../domain/vocabulary.ts';

export type SiteShown = Site & Readonly<{ siteId: SiteId; closedOn?: LocalDate }>;
export type ApprovalShown = Use & Readonly<{ by: string; statedOn: LocalDate }>;

export const withClosed = (
  sites: readonly SiteShown[],
  { siteId, closedOn }: Readonly<{ siteId: SiteId; closedOn: LocalDate }>,
): readonly SiteShown[] => sites.map((site) => (site.siteId === siteId ? { ...site, closedOn } : site));

/** Of each criterion only the latest is shown; the trail has the rest. */
export const withEvidence = (
  evidence: readonly SuitabilityEvidence[],
  recorded: SuitabilityEvidence,
): readonly SuitabilityEvidence[] => [
  ...evidence.filter(({ criterion }) => criterion !== recorded.criterion),
  recorded,
];

const placementOf = (use: Use): string | undefined => (use.scope === 'placement' ? use.placementId : undefined);

export const without = (approvals: readonly ApprovalShown[], use: Use): readonly ApprovalShown[] =>
  approvals.filter((approval) => placementOf(approval) !== placementOf(use));

export const withApproval = (
  approvals: readonly ApprovalShown[],
  approval: ApprovalShown,
): readonly ApprovalShown[] => [...without(approvals, approval), approval];
