import type { Event, LocalDate, PersonRef, PlacementId, ProviderId, SchoolId, StudentId, TrustId } from '#libs/kernel';
import type { Professional, Reason } from '#libs/policy';
import type { Attendee, DocumentRef, NotHeardReason, Objective, TargetArea, TimetableEntry } from '../vocabulary.ts';
import type { WITHDRAWAL_REASONS } from '../vocabulary.ts';

/** What is proposed. Objectives, timetable and end may come later, unless the policy wants them from the start. */
export type Proposal = Readonly<{
  placementId: PlacementId;
  trustId: TrustId;
  commissioningSchoolId: SchoolId;
  studentId: StudentId;
  providerId: ProviderId;
  reason: Reason;
  rationale?: DocumentRef;
  alternativesConsidered?: DocumentRef;
  longTermOutcome?: TargetArea;
  reasonEvidence?: DocumentRef;
  objectives: readonly Objective[];
  timetable: readonly TimetableEntry[];
  plannedStart?: LocalDate;
  plannedEnd?: LocalDate;
  namedLead?: PersonRef;
  guidanceEdition?: string;
  externalIds: readonly Readonly<{ system: string; id: string }>[];
  /** By which versions of the trust's policy it is judged goes by this day; what was proposed before it was noted has none. */
  proposedOn?: LocalDate;
}>;

/** Who was asked. The views themselves are a document; what could not be asked has a lawful reason. */
export type Consulted =
  | Readonly<{ with: 'student'; heard: true; views: DocumentRef; support?: Attendee }>
  | Readonly<{ with: 'student'; heard: false; reason: NotHeardReason }>
  | Readonly<{
      with: 'parental-responsibility holder';
      holderId: PersonRef;
      heard: true;
      views: DocumentRef;
      method: ConsultationMethod;
    }>
  | Readonly<{ with: 'parental-responsibility holder'; holderId: PersonRef; heard: false; reason: NotHeardReason }>
  | Readonly<{
      with: 'professionals';
      participants: readonly Professional[];
      outcome: 'supports' | 'does-not-support';
    }>;

export const CONSULTATION_METHODS = ['meeting', 'telephone', 'video', 'letter', 'email'] as const;
export type ConsultationMethod = (typeof CONSULTATION_METHODS)[number];

export type ProposalEvent =
  | Event<'PlacementProposed', Proposal>
  | Event<'ConsultationRecorded', Consulted & Readonly<{ on: LocalDate }>>
  | Event<'ReasonsExplained', { to: 'student' | 'parents'; by: PersonRef; on: LocalDate }>
  | Event<
      'HeadteacherApproved',
      { approverId: string; asDelegate: boolean; holders: readonly PersonRef[]; on: LocalDate }
    >
  | Event<'HeadteacherRefused', { approverId: string; reason: RefusalReason }>
  | Event<'PlacementWithdrawn', { reason: (typeof WITHDRAWAL_REASONS)[number] }>
  | Event<'PlacementHalted', { cause: HaltCause; clauses: readonly string[]; commandId?: string }>
  | Event<'HaltLifted', { cause: HaltCause }>
  | Event<'GateFoundUnmet', { gate: string; commandId: string; clauses: readonly string[] }>;

export const REFUSAL_REASONS = [
  'not-in-students-interest',
  'school-can-provide',
  'provider-not-suitable',
  'not-affordable',
  'other',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A suspected unregistered school halts; so does a gate that another stream had already closed when it let something through. */
export type HaltCause = 'unregistered-school-suspected' | 'gate-found-unmet';
