import type { Event, LocalDate, LocalTime, PersonRef, SiteId } from '#libs/kernel';
import type { Party } from '#libs/policy';
import type { Attendee, DocumentRef, FUNDERS, REPORTING_CHANNELS, Target, TimetableEntry } from '../vocabulary.ts';
import type { VariationReason } from '../vocabulary.ts';

/** What one party is expected to do; every party of a contract has at least one. */
export type Expectation = Readonly<{ party: Party; expectation: DocumentRef }>;

/** The terms of a contract; a new version is signed again. */
export type ContractTerms = Readonly<{
  document: DocumentRef;
  expectations: readonly Expectation[];
  funder: (typeof FUNDERS)[number];
  reportEveryDays: number;
  plannedEnd: LocalDate;
}>;

/** A responsibility agreed in the initial meeting, and whose it is. */
export type Responsibility = Readonly<{ owner: Party | 'student'; responsibility: DocumentRef }>;

/** When reviews are due, and who agreed to it. */
export type ReviewSchedule = Readonly<{ everyDays: number; firstOn: LocalDate; agreedBy: readonly Party[] }>;

/** How the provider tells the school each day who is absent. Contacts are opaque references. */
export type AttendanceReporting = Readonly<{
  channel: (typeof REPORTING_CHANNELS)[number];
  cutOffAm: LocalTime;
  cutOffPm: LocalTime;
  schoolContact: PersonRef;
  providerContact: PersonRef;
}>;

export type AgreementEvent =
  | Event<
      'InitialMeetingHeld',
      {
        on: LocalDate;
        attendees: readonly Attendee[];
        targets: readonly Target[];
        responsibilities: readonly Responsibility[];
        reviewSchedule: ReviewSchedule;
      }
    >
  | Event<'PlacementEvidenceRecorded', PlacementEvidence>
  | Event<'AttendanceReportingAgreed', AttendanceReporting>
  | Event<'SchoolPoliciesAcknowledged', { by: PersonRef; policies: DocumentRef; on: LocalDate }>
  | Event<'ContractIssued', ContractTerms & { version: number }>
  | Event<'ContractVaried', ContractTerms & { version: number; reason: VariationReason }>
  | Event<'ContractSigned', Signature>
  | Event<'ContractDeclined', { party: Party; signatory: PersonRef; version: number }>
  | Event<'PlacementDeclined', { party: Party }>
  | Event<'OffSiteNoticeIssued', OffSiteNotice>;

/**
 * Evidence about this placement. Criterion ids are the profile's; `checkedOn` ≤ start ≤ `expiresOn`, inclusive. `recordedOn`
 * tells what came late.
 */
export type PlacementEvidence = Readonly<{
  criterion: string;
  outcome: 'met' | 'not-met';
  evidence: DocumentRef;
  checkedBy: PersonRef;
  checkedOn: LocalDate;
  expiresOn?: LocalDate;
  recordedOn?: LocalDate;
}>;

/** One signature under one version, pinned to the document that was signed. */
export type Signature = Readonly<{
  version: number;
  party: Party;
  signatory: PersonRef;
  recordedBy: string;
  sha256: string;
  on: LocalDate;
}>;

/** The direction's second half: notice to those with parental responsibility, at least so many clear school days ahead. */
export type OffSiteNotice = Readonly<{
  givenOn: LocalDate;
  firstDay: LocalDate;
  siteId: SiteId;
  recipients: readonly PersonRef[];
  document: DocumentRef;
  timetable: readonly TimetableEntry[];
}>;
