import type { LocalDate } from '#libs/kernel';
import { tightened } from '../parameters/merge-parameters.ts';
import { eachParameter, type ParameterName, type Parameters } from '../parameters/parameters.ts';
import type { PolicyProfile } from '../profile.ts';
import { mergeCriteria, mergeRules } from '../profiles/merge-profile.ts';
import { inEffectBy, partsFrom } from './in-effect.ts';
import type { PolicyVersion, ProfilePart, PublishedPolicy, SchoolOverride, Subject, Tightening } from './published.ts';
import { PROFILE_PARTS } from './published.ts';

/** The profile that something is judged by, and what it is called: the versions that it is made of. */
export type ApplyingProfile = Readonly<{ version: string; profile: PolicyProfile }>;

/**
 * The profile that applied to a placement on a day: its trust's version in force, as far as that holds for what was there before
 * it; tightened by what its school says. Nothing where the trust had no policy in effect by then.
 */
export function profileApplying(
  { versions, overrides }: PublishedPolicy,
  subject: Subject,
  on: LocalDate,
): ApplyingProfile | undefined {
  const inEffect = inEffectBy(versions, on);
  const current = inEffect.at(-1);
  if (current === undefined) return undefined;
  const ofTrust = isNewTo(current, subject) ? current : ofTrustFor(inEffect, current, subject, on);
  const own = overrides.filter(({ schoolId }) => schoolId === subject.schoolId);
  return own.length === 0 ? ofTrust : tightenedBy(ofTrust, inEffectBy(own, on), subject, on);
}

/** Did it begin under the version in force? Then that holds whole, and nothing has to be put together. */
const isNewTo = ({ effectiveFrom }: PolicyVersion, { proposedOn }: Subject): boolean =>
  proposedOn === undefined || effectiveFrom <= proposedOn;

function ofTrustFor(
  inEffect: readonly PolicyVersion[],
  current: PolicyVersion,
  subject: Subject,
  on: LocalDate,
): ApplyingProfile {
  const from = partsFrom(inEffect, subject, on);
  return madeOf(current, (part) => from(part) ?? inEffect[0] ?? current);
}

/** The version in force, with each part from the version that it is taken from. */
function madeOf(current: PolicyVersion, from: (part: ProfilePart) => PolicyVersion): ApplyingProfile {
  const { parameters, sources } = partsOf(from);
  const [rules, criteria] = [from('rules').profile.rules, from('criteria').profile.criteria];
  return {
    version: versionOf(current, PROFILE_PARTS.map(from)),
    profile: { ...current.profile, rules, criteria, parameters, sources },
  };
}

const partsOf = (from: (part: ProfilePart) => PolicyVersion): Pick<PolicyProfile, 'parameters' | 'sources'> => ({
  parameters: eachParameter<Parameters>((name) => from(name).profile.parameters[name]),
  sources: eachParameter<Required<PolicyProfile['sources']>>((name) => sourceIn(from(name), name)),
});

const sourceIn = ({ profile }: PolicyVersion, name: ParameterName) => profile.sources[name] ?? { verified: false };

function versionOf(current: Readonly<{ version: string }>, all: readonly Readonly<{ version: string }>[]): string {
  const others = [...new Set(all.map(({ version }) => version))].filter((version) => version !== current.version);
  return others.length === 0 ? current.version : `${current.version} (in part ${others.join(', ')})`;
}

function tightenedBy(
  ofTrust: ApplyingProfile,
  inEffect: readonly SchoolOverride[],
  subject: Subject,
  on: LocalDate,
): ApplyingProfile {
  const from = partsFrom(inEffect, subject, on);
  const made = PROFILE_PARTS.flatMap((part) => from(part) ?? []);
  const current = made.includes(inEffect.at(-1)!) ? inEffect.at(-1) : made.at(-1);
  if (current === undefined) return ofTrust;
  return {
    version: `${ofTrust.version} + ${versionOf(current, made)}`,
    profile: tightenProfile(ofTrust.profile, tighteningOf(from)),
  };
}

const tighteningOf = (from: (part: ProfilePart) => SchoolOverride | undefined): Tightening => ({
  parameters: eachParameter<Record<ParameterName, unknown>>(
    (name) => from(name)?.parameters[name],
  ) as Partial<Parameters>,
  rules: from('rules')?.rules ?? [],
  criteria: from('criteria')?.criteria ?? [],
});

/** A profile with what a school says beyond it: no part asks less than before. */
export const tightenProfile = (profile: PolicyProfile, { parameters, rules, criteria }: Tightening): PolicyProfile => ({
  ...profile,
  rules: mergeRules(profile.rules, rules),
  criteria: mergeCriteria(profile.criteria, criteria),
  parameters: tightened(profile.parameters, parameters),
});
