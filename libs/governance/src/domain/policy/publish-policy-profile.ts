import { same, type LocalDate } from '#libs/kernel';
import { CENTRAL_REGION_SCHOOLS_TRUST, CREATING_TOMORROW_TRUST, mergeProfile, NATIONAL_BASELINE } from '#libs/policy';
import type { Parameters, PolicyProfile } from '#libs/policy';
import { reject } from '../rejections.ts';
import type { Trust } from '../trust/trust.ts';
import type { PolicyEvent, PolicyVersions } from './policy.ts';

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

export type ProfilePublication = Readonly<{
  profile: ProfileName;
  effectiveFrom: LocalDate;
  adjustments?: Adjustments;
}>;

export function publishPolicyProfile(
  { profile: name, effectiveFrom, adjustments = {} }: ProfilePublication,
  versions: PolicyVersions,
  { trust }: Readonly<{ trust: Trust }>,
): readonly PolicyEvent[] {
  if (trust.status === 'unknown') throw reject('trust-unknown');
  const profile = adjusted(PROFILES[name], adjustments);
  const latest = versions.at(-1);
  if (latest?.effectiveFrom === effectiveFrom && same(latest.profile, profile)) return [];
  const version = `${name}@${versions.length + 1}`;
  return [{ type: 'PolicyProfilePublished', data: { version, profile, effectiveFrom } }];
}

/** Where an adjustment would loosen what may only be tightened, the profile is refused rather than silently kept. */
function adjusted(shipped: PolicyProfile, adjustments: Adjustments): PolicyProfile {
  const profile = mergeProfile(shipped, { ...shipped, parameters: adjustments });
  const loosened = Object.entries(adjustments).flatMap(([name, value]) =>
    value === undefined || profile.parameters[name as keyof Adjustments] === value ? [] : [name],
  );
  if (loosened.length > 0) throw reject('profile-loosened', { parameters: loosened });
  return profile;
}
