import type { Brand, LocalDate, PersonRef } from '#libs/kernel';

/** A document kept elsewhere, pinned by its digest: until privacy exists, narrative is never in the log. */
export type DocumentRef = Readonly<{ documentRef: string; sha256: string }>;

export type { TimetableEntry } from '#libs/policy';

export type TargetId = Brand<string, 'TargetId'>;

/** In which area a target or objective lies. */
export const TARGET_AREAS = [
  'attendance',
  'behaviour',
  'academic-progress',
  'vocational-skills',
  'wellbeing',
  'social-skills',
  'next-stage',
] as const;
export type TargetArea = (typeof TARGET_AREAS)[number];

/** What a target is measured by, where it counts: `percent` and `level` are numbers, `narrative` is a document alone. */
export const MEASURES = ['percent', 'count', 'level', 'narrative'] as const;

/** An objective or target: its area, and what counts: a number to reach, or the document that says it. */
export type Objective = Readonly<{
  area: TargetArea;
  measure: (typeof MEASURES)[number];
  goal?: number;
  description?: DocumentRef;
}>;
export type Target = Objective & Readonly<{ targetId: TargetId }>;

/** How far a target has come at a review. */
export const ASSESSMENTS = ['met', 'on-track', 'behind', 'not-met'] as const;
export type TargetAssessment = Readonly<{
  targetId: TargetId;
  assessment: (typeof ASSESSMENTS)[number];
  value?: number;
}>;

/** Who takes part in meetings and reviews. */
export const ATTENDEES = [
  'school-leader',
  'school-staff',
  'student',
  'parent',
  'provider',
  'other-professional',
] as const;
export type Attendee = (typeof ATTENDEES)[number];

/** How progress is judged, by a person. */
export const JUDGEMENTS = ['good', 'satisfactory', 'unsatisfactory'] as const;
export type ProgressJudgement = (typeof JUDGEMENTS)[number];

/** How the student sees the placement. */
export const SENTIMENTS = ['positive', 'mixed', 'negative'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** Why somebody who should have been asked, or been there, was not: lawful reasons, coded. */
export const NOT_HEARD_REASONS = [
  'declined',
  'could-not-be-reached',
  'court-order',
  'risk-to-student',
  'too-unwell',
] as const;
export type NotHeardReason = (typeof NOT_HEARD_REASONS)[number];

/** What follows a placement. */
export const DESTINATIONS = [
  'commissioning-school',
  'another-school',
  'further-education',
  'apprenticeship',
  'employment',
  'other-alternative-provision',
  'not-known',
] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** Coded reasons for the small turns of a placement's life. */
export const PAUSE_REASONS = ['illness', 'provider-closure', 'suspension', 'safeguarding', 'other'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];
export const WITHDRAWAL_REASONS = [
  'circumstances-changed',
  'student-unwilling',
  'parents-unwilling',
  'place-not-available',
  'other',
] as const;
export const NO_RETURN_REASONS = [
  'moved-school',
  'further-placement',
  'medical',
  'left-education-phase',
  'other',
] as const;

export const VARIATION_REASONS = ['timetable', 'duration', 'expectations', 'funding', 'other'] as const;
export type VariationReason = (typeof VARIATION_REASONS)[number];

/** Who pays for the place. */
export const FUNDERS = ['school', 'local-authority', 'trust'] as const;

/** How the provider tells the school who is absent. */
export const REPORTING_CHANNELS = ['telephone', 'email', 'system'] as const;

export type FailureId = Brand<string, 'FailureId'>;
export type IncidentId = Brand<string, 'IncidentId'>;

/** What is measured when a placement begins, so that a change can be seen. */
export const BASELINE_AREAS = ['behaviour', 'academic-progress', 'attendance'] as const;
export type BaselineArea = (typeof BASELINE_AREAS)[number];

/** What stands behind a reason: strengths to develop, suspensions so far, attendance so far. */
export const REASON_EVIDENCE = ['strengths', 'suspension-history', 'attendance-baseline'] as const;
export type ReasonEvidenceKind = (typeof REASON_EVIDENCE)[number];

/** How a student was found to be, and how behaviour goes. */
export const CHECK_OUTCOMES = ['safe', 'concern'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];
export const TRENDS = ['better', 'same', 'worse'] as const;
export type Trend = (typeof TRENDS)[number];

/** What is serious enough for the provider to tell the school of it. */
export const INCIDENT_KINDS = ['violence', 'weapon', 'substance', 'damage', 'absconding', 'online', 'other'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const CONTACT_CHANNELS = ['visit', 'telephone', 'email', 'video', 'meeting'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** Why a return is due, and how a student is taught once a danger has ended a placement. */
export const REINTEGRATION_CAUSES = ['behaviour-improved', 'ready-for-next-stage'] as const;
export type ReintegrationCause = (typeof REINTEGRATION_CAUSES)[number];
export const CONTINUITIES = ['commissioning-school', 'another-provider', 'home-tuition', 'local-authority'] as const;
export type Continuity = (typeof CONTINUITIES)[number];

/** A day on which something falls due, or happened, and who did it. */
export type Dated = Readonly<{ on: LocalDate }>;
export type By = Readonly<{ by: PersonRef }>;

/** A judgement is a named person's, on a basis that is written down. */
export type Judging = Readonly<{ by: PersonRef; basis: DocumentRef }>;
