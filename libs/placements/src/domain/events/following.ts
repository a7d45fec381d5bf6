import type { Event, Instant, LocalDate, PersonRef } from '#libs/kernel';
import type {
  BaselineArea,
  CheckOutcome,
  ContactChannel,
  Continuity,
  DocumentRef,
  FailureId,
  IncidentId,
  IncidentKind,
  ReasonEvidenceKind,
  ReintegrationCause,
  Trend,
} from '../vocabulary.ts';

/** A review of a direction that a parent asks for: due by a day, or not, since one was held not long before (F-1.5). */
export type DirectionReviewAsked = Readonly<{ holderId: PersonRef; on: LocalDate; request: DocumentRef }> &
  (Readonly<{ dueBy: LocalDate }> | Readonly<{ reviewedOn: LocalDate }>);

/** Attendance as far as reported absences carry it: at best so many per cent, for no report is not presence. */
export type Shortfall = Readonly<{
  possible: number;
  absent: number;
  attendancePercent: number;
  targetPercent: number;
}>;

/** What follows, from what happened, and what is written down so that it can be told how things stand. */
export type FollowingEvent =
  | Event<'BaselineRecorded', { area: BaselineArea; on: LocalDate; baseline: DocumentRef; percent?: number }>
  | Event<'ReasonEvidenceAttached', { kind: ReasonEvidenceKind; on: LocalDate; evidence: DocumentRef }>
  | Event<'SafetyChecked', { on: LocalDate; by: PersonRef; outcome: CheckOutcome; record: DocumentRef }>
  | Event<'BehaviourRecorded', { on: LocalDate; by: PersonRef; trend: Trend; record: DocumentRef }>
  | Event<
      'DeliveryFailureRaised',
      { failureId: FailureId; contractVersion: number; expectation: DocumentRef; on: LocalDate; record: DocumentRef }
    >
  | Event<'DeliveryFailureAddressed', { failureId: FailureId; on: LocalDate; action: DocumentRef }>
  | Event<
      'SeriousIncidentReported',
      { incidentId: IncidentId; kind: IncidentKind; happenedAt: Instant; delayMinutes: number; record: DocumentRef }
    >
  | Event<'AttendanceFellBelowTarget', Shortfall & { on: LocalDate; interventionBy: LocalDate }>
  | Event<'AttendanceInterventionStarted', { on: LocalDate; by: PersonRef; plan: DocumentRef }>
  | Event<'AttendanceReviewConfirmed', { weekOf: LocalDate; by: PersonRef }>
  | Event<'ProviderContactLogged', { on: LocalDate; by: PersonRef; channel: ContactChannel }>
  | Event<'ReintegrationDue', { because: ReintegrationCause; dueBy: LocalDate }>
  | Event<'EducationContinuityRequired', { because: 'danger'; told: readonly string[]; dueBy: LocalDate }>
  | Event<'EducationContinuitySecured', { arrangement: Continuity; from: LocalDate; record: DocumentRef }>
  | Event<'PlacementDecisionRequired', { because: 'left-roll'; dueBy: LocalDate }>
  | Event<'PlacementDecided', { decision: 'continue' | 'end'; by: PersonRef; on: LocalDate; reason: DocumentRef }>
  | Event<'DualRegistrationRecorded', { urn: string; from: LocalDate }>
  | Event<'DirectionReviewRequested', DirectionReviewAsked>
  | Event<
      'DirectionDecided',
      { decision: 'continue' | 'end'; on: LocalDate; until?: LocalDate; reasons: DocumentRef; outcomeBy: LocalDate }
    >
  | Event<'DirectionOutcomeTold', { on: LocalDate; recipients: readonly PersonRef[]; document: DocumentRef }>;
