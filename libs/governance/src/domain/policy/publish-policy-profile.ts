import { same, type LocalDate } from '#libs/kernel';
import {
  CENTRAL_REGION_SCHOOLS_TRUST,
  CREATING_TOMORROW_TRUST,
  lintProfile,
  mergeProfile,
  NATIONAL_BASELINE,
  uncovered,
} from '#libs/policy';
import type { Criterion, GateRule, Parameters, PolicyProfile } from '#libs/policy';
import { reject } from '../rejections.ts';
import type { Trust } from '../trust/trust.ts';
import { appliesOf, type PartApplies } from './part-applies.ts';
import type { Policy, PolicyEvent } from './policy.ts';

/** The profiles that ship with the product, by name. */
export const PROFILES = {
  'creating-tomorrow-trust': CREATING_TOMORROW_TRUST,
  'central-region-schools-trust': CENTRAL_REGION_SCHOOLS_TRUST,
  'national-baseline': NATIONAL_BASELINE,
} as const satisfies Readonly<Record<string, PolicyProfile>>;
export type ProfileName = keyof typeof PROFILES;
export const PROFILE_NAMES = Object.keys(PROFILES) as readonly ProfileName[];

/** The parameters that are a number: those a trust or a school may set by itself. */
type NumericName = { [P in keyof Parameters]: Parameters[P] extends number | null ? P : never }[keyof Parameters];

/** The open words of a policy that a trust may give its own number. What law or safety sets, it may only tighten. */
export type Adjustments = Readonly<Partial<{ [P in NumericName]: number }>>;

/**
 * A shipped profile with the trust's own numbers, rules and evidence beside it. `citesCurrentGuidance` says that the text no
 * longer cites what was superseded; `reviewDue` is when it is to be reviewed next.
 */
export type ProfilePublication = Readonly<{
  profile: ProfileName;
  effectiveFrom: LocalDate;
  adjustments?: Adjustments;
  rules?: readonly GateRule[];
  criteria?: readonly Criterion[];
  reviewDue?: LocalDate;
  citesCurrentGuidance?: boolean;
  appliesToExisting?: readonly PartApplies[];
}>;

export function publishPolicyProfile(
  publication: ProfilePublication,
  { versions }: Policy,
  { trust }: Readonly<{ trust: Trust }>,
): readonly PolicyEvent[] {
  if (trust.status === 'unknown') throw reject('trust-unknown');
  const { effectiveFrom, appliesToExisting } = publication;
  const published = { profile: profileOf(publication), effectiveFrom, ...appliesOf(appliesToExisting) };
  const latest = versions.at(-1);
  if (latest && same({ ...latest, version: undefined }, published)) return [];
  const version = `${publication.profile}@${versions.length + 1}`;
  return [{ type: 'PolicyProfilePublished', data: { ...published, version } }];
}

/** Where an adjustment would loosen what may only be tightened, the profile is refused rather than silently kept. */
function profileOf({ profile: name, adjustments = {}, ...publication }: ProfilePublication): PolicyProfile {
  const shipped: PolicyProfile = PROFILES[name];
  const { rules = [], criteria = [], reviewDue = shipped.reviewDue } = publication;
  const merged = mergeProfile(shipped, { ...shipped, rules, criteria, reviewDue, parameters: adjustments });
  refuseLooser(adjustments, merged);
  const profile = publication.citesCurrentGuidance ? withoutSuperseded(merged) : merged;
  const faults = [
    ...lintProfile(profile),
    ...uncovered(profile).map(({ id }) => ({ fault: 'clause-not-kept', at: id })),
  ];
  if (faults.length > 0) throw reject('profile-unsound', { faults });
  return profile;
}

function refuseLooser(adjustments: Adjustments, { parameters }: PolicyProfile): void {
  const kept = Object.entries(adjustments).filter(
    ([name, value]) => value !== undefined && parameters[name as keyof Adjustments] !== value,
  );
  if (kept.length > 0) throw reject('profile-loosened', { parameters: kept.map(([name]) => name) });
}

const withoutSuperseded = (profile: PolicyProfile): PolicyProfile => ({
  ...profile,
  legalReferences: profile.legalReferences.filter(({ superseded }) => !superseded),
});
