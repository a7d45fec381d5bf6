import type { Event, LocalDate, PersonRef, SiteId } from '#libs/kernel';
import type {
  Attendee,
  DocumentRef,
  NotHeardReason,
  PauseReason,
  ProgressJudgement,
  Sentiment,
  TargetAssessment,
  TimetableEntry,
} from '../vocabulary.ts';

/** What a review looked at and concluded. Judgements are people's, never inferred. */
export type ReviewFindings = Readonly<{
  on: LocalDate;
  attendees: readonly Attendee[];
  targets: readonly TargetAssessment[];
  progress: ProgressJudgement;
  attendanceReviewed?: boolean;
  progressReviewed?: boolean;
  objectivesAchieved?: boolean;
  studentBenefitting?: boolean;
  readyForNextStage?: boolean;
  nextReviewOn?: LocalDate;
}>;

/** A formal review also says who was missing and why, and whether ceasing was considered. */
export type FormalReviewFindings = Readonly<{
  on: LocalDate;
  attendees: readonly Attendee[];
  missing: readonly Readonly<{ party: Attendee; reason: NotHeardReason }>[];
  progress: ProgressJudgement;
  cessationConsidered?: Readonly<{ decision: 'continue' | 'cease'; reason: DocumentRef }>;
  nextReviewOn?: LocalDate;
}>;

export type MonitoringEvent =
  | Event<'PlacementStarted', { startedOn: LocalDate; siteId: SiteId; evidenceRecordedLate: readonly string[] }>
  | Event<'StudentDidNotArrive', { on: LocalDate }>
  | Event<'TimetableChanged', { timetable: readonly TimetableEntry[]; effectiveFrom: LocalDate }>
  | Event<'SiteChanged', { siteId: SiteId; effectiveFrom: LocalDate }>
  | Event<'AttainmentShared', { baseline: DocumentRef; on: LocalDate; to: PersonRef }>
  | Event<'VisitRecorded', { on: LocalDate; visitor: PersonRef; studentSeen: boolean; record: DocumentRef }>
  | Event<
      'ProgressReportSubmitted',
      { periodFrom: LocalDate; periodTo: LocalDate; progress: ProgressJudgement; report: DocumentRef }
    >
  | Event<'StudentViewCaptured', { on: LocalDate; views: DocumentRef; sentiment: Sentiment }>
  | Event<'ReviewHeld', ReviewFindings>
  | Event<'FormalReviewHeld', FormalReviewFindings>
  | Event<'FormalReviewRequired', { because: 'unsatisfactory-progress' }>
  | Event<'ReadyForNextStageJudged', { by: PersonRef; on: LocalDate; basis: DocumentRef }>
  | Event<'BehaviourImprovementRecorded', { by: PersonRef; on: LocalDate; basis: DocumentRef }>
  | Event<'PlacementExtended', { plannedEnd: LocalDate; approvedBy: string; reason: DocumentRef }>
  | Event<'PlacementPaused', { from: LocalDate; reason: PauseReason }>
  | Event<'PlacementResumed', { from: LocalDate }>
  | Event<'ProviderConcernFlagged', { concern: ConcernCause }>
  | Event<'ProviderConcernCleared', { concern: ConcernCause }>;

/** Why leaders look at a placement under way: the provider may be a school, is suspended, or judged unsuitable; its site closed. */
export type ConcernCause =
  'unregistered-school-suspected' | 'provider-suspended' | 'provider-unsuitable' | 'site-closed';
