import type { ClauseId, Party, Reason } from './vocabulary.ts';

/** The commands at which a policy may ask for something first. */
export const GATES = [
  'ProposePlacement',
  'ApprovePlacement',
  'IssueContract',
  'IssueOffSiteNotice',
  'StartPlacement',
  'HoldReview',
  'HoldFormalReview',
  'CeasePlacement',
] as const;
export type Gate = (typeof GATES)[number];

/** What a gate may ask for. Each has exactly one rule in the context that keeps the gate. */
export const REQUIREMENTS = [
  'profile-in-force',
  'guidance-current',
  'dual-registration',
  'reason-allowed',
  'rationale',
  'alternatives-considered',
  'long-term-outcome',
  'reason-evidence',
  'objectives',
  'timetable',
  'planned-end',
  'maximum-period',
  'on-roll',
  'year-group',
  'named-lead',
  'school-funds',
  'provider-not-halted',
  'provider-in-good-standing',
  'provider-allowed',
  'professional-discussion',
  'student-consulted',
  'parents-consulted',
  'reasons-explained',
  'initial-meeting',
  'review-schedule-agreed',
  'expectations-of-parties',
  'progress-reporting-agreed',
  'chief-executive-approval',
  'direction-reason',
  'notice-period',
  'signed-or-directed',
  'suitability-evidence',
  'school-policies-acknowledged',
  'attendance-reporting-agreed',
  'registration-known',
  'site-known',
  'targets-assessed',
  'student-view-cited',
  'next-stage-answered',
  'attendance-reviewed',
  'progress-reviewed',
  'objectives-judged',
  'benefit-judged',
  'next-review-in-time',
  'formal-review-parties',
  'cessation-considered',
  'outcomes-recorded',
  'destination-recorded',
  'student-assessment',
  'reintegration-or-reason',
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/**
 * One line of a policy at a gate: what it asks, by which clause, and for which reasons alone (all, where none is named).
 * Where it binds one `party`, only what that party lacks is unmet by it (a clause on the parents' signature alone).
 */
export type GateRule = Readonly<{
  gate: Gate;
  requires: Requirement;
  clause: ClauseId;
  onlyFor?: readonly Reason[];
  party?: Party;
}>;
