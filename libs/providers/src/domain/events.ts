import type { Event, LocalDate, PersonRef, ProviderId, SiteId, TrustId } from '#libs/kernel';
import type { DocumentRef, ExternalId, Outcome, Registration, Site, Use } from './vocabulary.ts';

export type Registered = Readonly<{
  providerId: ProviderId;
  trustId: TrustId;
  name: string;
  registration: Registration;
  externalIds: readonly ExternalId[];
}>;

/** One criterion, judged. `recordedOn` beside `checkedOn` shows what was recorded late. */
export type SuitabilityEvidence = Readonly<{
  criterion: string;
  outcome: Outcome;
  evidence: DocumentRef;
  checkedBy: PersonRef;
  checkedOn: LocalDate;
  expiresOn?: LocalDate;
  recordedOn: LocalDate;
}>;

/** Every fact that can stand on a provider's stream. The names are stored for ever. */
export type ProviderEvent =
  | Event<'ProviderRegistered', Registered>
  | Event<'ProviderRegistrationChanged', { registration: Registration }>
  | Event<'SiteAdded', Site & { siteId: SiteId }>
  | Event<'SiteClosed', { siteId: SiteId; closedOn: LocalDate }>
  | Event<'SuitabilityEvidenceRecorded', SuitabilityEvidence>
  | Event<'ProviderUseApprovalRequested', Use>
  | Event<'ProviderUseApproved', Use & { by: string; statedOn: LocalDate }>
  | Event<'ProviderUseApprovalRevoked', Use>
  | Event<'UnregisteredSchoolSuspected', { evidence: DocumentRef; siteIds: readonly SiteId[] }>
  | Event<'UnregisteredSchoolConcernCleared', { evidence: DocumentRef }>;
