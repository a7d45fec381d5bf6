import type { LocalDate } from '#libs/kernel';
import { clause, CLAUSES, completeProfile, profileApplying } from '#libs/policy';
import type { PolicyProfile, PolicySource, PublishedPolicy, Subject } from '#libs/policy';
import type { Fact } from './fact.ts';
import type { History } from './history.ts';

type Published = Fact<'PolicyProfilePublished'>;

/** A version of a trust's policy, with the event that published it. */
export type Version = Readonly<{
  version: string;
  effectiveFrom: LocalDate;
  profile: PolicyProfile;
  published: Published;
  policies: ReadonlySet<PolicySource>;
}>;

/** A trust as judges need it: the versions of its policy. */
export type TrustFile = Readonly<{
  facts: History;
  versions: readonly Version[];
  /** The version in force on a day: of those in effect the latest, and of two from one day the one published last. */
  versionOn: (date: LocalDate) => Version | undefined;
  /** The version as it applies to somebody: what was there before it may go by an earlier one, and a school may ask more. */
  versionFor: (subject: Subject, date: LocalDate) => Version | undefined;
  /** The version of this name. */
  version: (name: string) => Version | undefined;
}>;

/** Reads a trust's file from its facts. */
export function trustFileOf(facts: History): TrustFile {
  const versions = facts.of('PolicyProfilePublished').map(versionOf);
  const inOrder = versions.toSorted((one, other) =>
    one.effectiveFrom < other.effectiveFrom ? -1 : Number(one.effectiveFrom > other.effectiveFrom),
  );
  const byName = new Map(versions.map((version) => [version.version, version]));
  const versionOn = (date: LocalDate) => inOrder.findLast(({ effectiveFrom }) => effectiveFrom <= date);
  return {
    facts,
    versions,
    versionOn,
    version: (name) => byName.get(name),
    versionFor: applying(facts, versions, versionOn),
  };
}

const versionOf = (published: Published): Version => {
  const profile = completeProfile(published.data.profile);
  return { ...published.data, profile, published, policies: policiesOf(profile) };
};

/** Where all versions hold for everything at once and no school asks more, the version in force is what applies. */
function applying(
  facts: History,
  versions: readonly Version[],
  versionOn: TrustFile['versionOn'],
): TrustFile['versionFor'] {
  const overrides = facts.of('SchoolOverridePublished').map(({ data }) => data);
  const chosen = facts.of('PolicyProfilePublished').some(({ data }) => data.appliesToExisting !== undefined);
  if (overrides.length === 0 && !chosen) return (_, date) => versionOn(date);
  const published: PublishedPolicy = {
    versions: facts.of('PolicyProfilePublished').map(({ data }, index) => ({
      ...data,
      profile: versions[index]?.profile ?? data.profile,
    })),
    overrides,
  };
  return (subject, date) => {
    const [current, made] = [versionOn(date), profileApplying(published, subject, date)];
    return current && made && { ...current, ...made, policies: policiesOf(made.profile) };
  };
}

/** Whose policies a profile is made of: those that its rules and criteria cite, and what binds everybody. */
export function policiesOf({ rules, criteria }: PolicyProfile): ReadonlySet<PolicySource> {
  const cited = new Set<string>([...rules, ...criteria].map((each) => each.clause));
  return new Set<PolicySource>(['national', ...CLAUSES.filter(({ id }) => cited.has(id)).map(({ policy }) => policy)]);
}

/** Does a clause bind whoever goes by this version? */
export const binds = (id: string, { policies }: Version): boolean => policies.has(clause(id).policy);
