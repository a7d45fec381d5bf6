import type { LocalDate } from '#libs/kernel';
import type { GateRule } from '../gate.ts';
import type { ParameterName, Parameters } from '../parameters/parameters.ts';
import { PARAMETER_NAMES } from '../parameters/parameters.ts';
import type { Criterion, PolicyProfile } from '../profile.ts';

/** From when on a change holds for a placement that was proposed before it came into effect. */
export const WHEN_FOR_EXISTING = ['immediately', 'at-next-review', 'never'] as const;
export type WhenForExisting = (typeof WHEN_FOR_EXISTING)[number];

/** The parts of a profile for which that is chosen, each for itself: every parameter, all rules, all criteria. */
export const PROFILE_PARTS = [...PARAMETER_NAMES, 'rules', 'criteria'] as const;
export type ProfilePart = ParameterName | 'rules' | 'criteria';

/** What is not said holds immediately. */
export type AppliesToExisting = Readonly<Partial<Record<ProfilePart, WhenForExisting>>>;

/** A version of a trust's policy, with the whole profile, so that the log alone can judge again what it once judged. */
export type PolicyVersion = Readonly<{
  version: string;
  profile: PolicyProfile;
  effectiveFrom: LocalDate;
  appliesToExisting?: AppliesToExisting;
}>;

/** What a school says beyond its trust's policy. It may only ask more. */
export type Tightening = Readonly<{
  parameters: Partial<Parameters>;
  rules: readonly GateRule[];
  criteria: readonly Criterion[];
}>;

/** A version of a school's override: it stands in place of the school's one before. */
export type SchoolOverride = Tightening &
  Readonly<{ schoolId: string; version: string; effectiveFrom: LocalDate; appliesToExisting?: AppliesToExisting }>;

/** All that a trust and its schools have published, in the order in which they did. */
export type PublishedPolicy = Readonly<{
  versions: readonly PolicyVersion[];
  overrides: readonly SchoolOverride[];
}>;

/** What is judged: at which school, and since when, with the reviews held meanwhile. Without `proposedOn` it is new. */
export type Subject = Readonly<{
  schoolId?: string | undefined;
  proposedOn?: LocalDate | undefined;
  reviewsHeldOn?: readonly LocalDate[];
}>;
