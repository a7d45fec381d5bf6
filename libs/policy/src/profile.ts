import type { LocalDate } from '#libs/kernel';
import type { GateRule } from './gate.ts';
import type { ClauseId, Party, Professional, Reason } from './vocabulary.ts';

/**
 * A piece of suitability evidence that must stand at the start. `provider`: recorded once for the provider and used again
 * until it expires; `placement`: about this student. `leaderJudgement`: a named leader of the school judges it.
 */
export type Criterion = Readonly<{
  id: string;
  clause: ClauseId;
  scope: 'provider' | 'placement';
  required: boolean;
  leaderJudgement?: boolean;
}>;

/**
 * The numbers and choices that give a policy's open words a visible meaning. Days are calendar days, weeks calendar weeks,
 * school days those of the school's calendar; percentages 0 to 100.
 */
export type Parameters = Readonly<{
  reasonsAllowed: readonly Reason[];
  reasonsNeedingEvidence: readonly Reason[];
  /** Reasons under which the school directs the student off site, by notice instead of contract. */
  directionReasons: readonly Reason[];
  signatories: readonly Party[];
  /** Is one holder of parental responsibility enough, or must all sign? */
  parentsToSign: 'any' | 'all';
  professionalsMinimum: number;
  professionalsRequired: readonly Professional[];
  nonSchoolProvider: 'allow' | 'allow-with-approval' | 'forbid';
  noticeSchoolDays: number;
  maximumWeeks: number | null;
  reviewMaximumDays: number;
  visitMaximumDays: number;
  reportMaximumDays: number;
  studentViewMaximumDays: number;
  /** How many days back an event may be dated before it counts as late; late is a finding, not a refusal. */
  backdatingDays: number;
  attendanceTargetPercent: number;
}>;

/** Where a parameter's value comes from: a clause or fact, or the product's visible default for a word left open. */
export type ParameterSource = Readonly<{ clause?: ClauseId; word?: string; verified: boolean }>;

/** How a trust speaks; display only, code uses one vocabulary. */
export type Terminology = Readonly<{
  student: string;
  headteacher: string;
  trustChiefExecutive: string;
  trustees: string;
}>;

/** A policy as data: what it asks at each gate, what evidence it wants, and what its open words mean. */
export type PolicyProfile = Readonly<{
  id: string;
  title: string;
  /** The signature fields are blank in both copies of the policies: nobody may assume they were ratified. */
  approvalEvidence: 'seen' | 'not-seen';
  reviewDue: LocalDate | null;
  legalReferences: readonly Readonly<{ title: string; edition: string; superseded: boolean }>[];
  terminology: Terminology;
  rules: readonly GateRule[];
  criteria: readonly Criterion[];
  parameters: Parameters;
  sources: Readonly<Partial<Record<keyof Parameters, ParameterSource>>>;
}>;

/** What a trust's profile says beyond the baseline it is merged over. */
export type ProfileLayer = Readonly<
  Omit<PolicyProfile, 'parameters' | 'sources'> & { parameters: Partial<Parameters>; sources: PolicyProfile['sources'] }
>;
