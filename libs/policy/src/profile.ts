import type { LocalDate } from '#libs/kernel';
import type { GateRule } from './gate.ts';
import type { ParameterSource } from './parameters/parameter.ts';
import type { Parameters } from './parameters/parameters.ts';
import type { ClauseId } from './vocabulary.ts';

export type { Parameters, ParameterSource };

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
  /** Checked against guidance that has a new edition each September: no piece of it outlives its edition. */
  eachSeptember?: true;
  /** Says until when it holds. */
  expires?: true;
  /** Says of how many of the staff it is confirmed. */
  counted?: true;
  /** About the provider's staff: a change among them puts it in question. */
  ofStaff?: true;
}>;

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
