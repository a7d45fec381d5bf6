import type { LocalDate } from '#libs/kernel';
import { clause, CLAUSES, type PolicyProfile, type PolicySource } from '#libs/policy';
import type { Fact } from './fact.ts';
import type { History } from './history.ts';

type Published = Fact<'PolicyProfilePublished'>;

/** A version of the trust's policy, with the event that published it. */
export type Version = Published['data'] & Readonly<{ published: Published; policies: ReadonlySet<PolicySource> }>;

/** A trust as judges need it: the versions of its policy. */
export type TrustFile = Readonly<{
  facts: History;
  versions: readonly Version[];
  /** The version in force on a day: of those in effect the latest, and of two from one day the one published last. */
  versionOn: (date: LocalDate) => Version | undefined;
  /** The version of this name. */
  version: (name: string) => Version | undefined;
}>;

/** Reads a trust's file from its facts. */
export function trustFileOf(facts: History): TrustFile {
  const versions = facts
    .of('PolicyProfilePublished')
    .map((published) => ({ ...published.data, published, policies: policiesOf(published.data.profile) }));
  const inOrder = versions.toSorted((one, other) =>
    one.effectiveFrom < other.effectiveFrom ? -1 : +(one.effectiveFrom > other.effectiveFrom),
  );
  const byName = new Map(versions.map((version) => [version.version, version]));
  return {
    facts,
    versions,
    versionOn: (date) => inOrder.findLast(({ effectiveFrom }) => effectiveFrom <= date),
    version: (name) => byName.get(name),
  };
}

/** Whose policies a profile is made of: those that its rules and criteria cite, and what binds everybody. */
export function policiesOf({ rules, criteria }: PolicyProfile): ReadonlySet<PolicySource> {
  const cited = new Set<string>([...rules, ...criteria].map((each) => each.clause));
  return new Set<PolicySource>(['national', ...CLAUSES.filter(({ id }) => cited.has(id)).map(({ policy }) => policy)]);
}

/** Does a clause bind whoever goes by this version? */
export const binds = (id: string, { policies }: Version): boolean => policies.has(clause(id).policy);
