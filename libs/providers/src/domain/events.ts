import type { Event, LocalDate, PersonRef, PlacementId, ProviderId, SchoolId, SiteId, TrustId } from '#libs/kernel';
import type {
  AccountabilityAction,
  ComplaintAbout,
  ComplaintOutcome,
  DocumentRef,
  ExternalId,
  Outcome,
  ProgressFound,
  Qualification,
  Registration,
  Site,
  StaffChange,
  SuspensionCause,
  Use,
} from './vocabulary.ts';

export type Registered = Readonly<{
  providerId: ProviderId;
  trustId: TrustId;
  name: string;
  registration: Registration;
  externalIds: readonly ExternalId[];
}>;

/**
 * One criterion, judged. `recordedOn` beside `checkedOn` shows what was recorded late. `edition` is the year of the guidance
 * that it was checked against; of staff checks it is counted how many of how many are confirmed.
 */
export type SuitabilityEvidence = Readonly<{
  criterion: string;
  outcome: Outcome;
  evidence: DocumentRef;
  checkedBy: PersonRef;
  checkedOn: LocalDate;
  expiresOn?: LocalDate;
  edition?: number;
  staffTotal?: number;
  staffConfirmed?: number;
  qualifications?: readonly Qualification[];
  recordedOn: LocalDate;
}>;

/** A piece of evidence as it is handed in. */
export type NewEvidence = Omit<SuitabilityEvidence, 'recordedOn'>;

/** Evidence that something has put in question: to be checked again by a day, and no start leans on it until it is. */
type Recheck = Readonly<{ criteria: readonly string[]; recheckBy: LocalDate }>;

/** How many students of the trust a provider teaches full-time, and how many of them have a plan or are looked after (F-3.1). */
export type FullTime = Readonly<{ fullTimeStudents: number; entitledStudents: number }>;

/** What a named person of the trust judged, and where the reasons are written down. */
export type Judged = Readonly<{ by: PersonRef; on: LocalDate; reason: DocumentRef }>;

/** A school's leaders held the provider to account for how students get on whom they placed there. */
export type AccountabilityMeetingHeld = Readonly<{
  on: LocalDate;
  by: PersonRef;
  schoolId: SchoolId;
  placements: readonly PlacementId[];
  progress: ProgressFound;
  actions: readonly AccountabilityAction[];
  record: DocumentRef;
  nextMeetingOn?: LocalDate;
}>;

/** Every fact that can stand on a provider's stream. The names are stored for ever. */
export type ProviderEvent =
  | Event<'ProviderRegistered', Registered>
  | Event<'ProviderRegistrationChanged', { registration: Registration }>
  | Event<'SiteAdded', Site & { siteId: SiteId }>
  | Event<'SiteClosed', { siteId: SiteId; closedOn: LocalDate }>
  | Event<'SuitabilityEvidenceRecorded', SuitabilityEvidence>
  | Event<'ProviderSuitabilityConfirmed', { criteria: readonly string[] }>
  | Event<
      'SuitabilityEvidenceExpired',
      { criterion: string; expiredOn: LocalDate; because: 'expiry' | 'recheck-overdue' }
    >
  | Event<'ProviderSuspended', { because: SuspensionCause; criteria: readonly string[] }>
  | Event<'ProviderJudgedUnsuitable', Judged>
  | Event<'ProviderVettingReopened', Judged & Recheck>
  | Event<'StaffChangeNotified', Recheck & { kind: StaffChange; changedOn: LocalDate }>
  | Event<
      'ProviderComplaintRecorded',
      Recheck & { about: ComplaintAbout; outcome: ComplaintOutcome; on: LocalDate; record: DocumentRef }
    >
  | Event<'QualityVisitRecorded', { on: LocalDate; visitor: PersonRef; siteId: SiteId; record: DocumentRef }>
  | Event<'AccountabilityMeetingHeld', AccountabilityMeetingHeld>
  | Event<'ProviderUseApprovalRequested', Use>
  | Event<'ProviderUseApproved', Use & { by: string; statedOn: LocalDate }>
  | Event<'ProviderUseApprovalRevoked', Use>
  | Event<'UnregisteredSchoolSuspected', { evidence: DocumentRef; siteIds: readonly SiteId[] }>
  | Event<'RegistrationThresholdReached', FullTime & { on: LocalDate; placements: readonly PlacementId[] }>
  | Event<'UnregisteredSchoolConcernCleared', { evidence: DocumentRef }>;
