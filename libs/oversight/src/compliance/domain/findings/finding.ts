import type { EventId, LocalDate } from '#libs/kernel';
import type { ClauseId } from '#libs/policy';
import type { Fact, Moment } from '../fact.ts';

/** How a clause may stand. `judgement-missing`: a person has still to say so, nobody else can. */
export const FINDING_STATUSES = ['met', 'due', 'overdue', 'breached', 'not-applicable', 'judgement-missing'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** How a clause stands before any of its turning points has come. */
export type Base = Exclude<FindingStatus, 'overdue'>;

/**
 * A clause, judged: how it stands from a day on, and the days on which time alone makes that another. Where it stands on a
 * day follows by comparison. `evidence` are the events that prove it, `lacking` says in a code what is missing; `lapses` counts
 * how often it was kept late, or not at all, before.
 */
export type Finding = Readonly<{
  clause: ClauseId;
  base: Base;
  since: LocalDate;
  dueOn: LocalDate | null;
  overdueFrom: LocalDate | null;
  breachedFrom: LocalDate | null;
  /** From then on it no longer applies. */
  until: LocalDate | null;
  evidence: readonly EventId[];
  lacking: readonly string[];
  lapses: number;
  profileVersion: string;
}>;

/** What one rule has to say of a clause; several may speak of one. */
export type Outcome = Partial<Finding> & Pick<Finding, 'clause' | 'base' | 'since' | 'evidence' | 'profileVersion'>;

/** Where a finding stands on a day. Before it says anything, and once it no longer applies, it does not apply. */
export function findingOn(finding: Finding, date: LocalDate): FindingStatus {
  const { base, since, overdueFrom, breachedFrom, until } = finding;
  if (date < since || (until !== null && until <= date)) return 'not-applicable';
  if (base === 'breached' || (breachedFrom !== null && breachedFrom <= date)) return 'breached';
  return overdueFrom !== null && overdueFrom <= date ? 'overdue' : base;
}

/** The worst first: what several rules say of one clause is as bad as the worst of them. */
const WORST: readonly Base[] = ['breached', 'judgement-missing', 'due', 'met', 'not-applicable'];

/** One finding from all that was said of its clause. */
export function combined(outcomes: readonly Outcome[]): Finding {
  const bases = new Set(outcomes.map(({ base }) => base));
  const base = WORST.find((one) => bases.has(one)) ?? 'not-applicable';
  const [first] = outcomes;
  if (!first) throw new Error('Nothing was said of the clause');
  const untils = outcomes.map(({ until = null }) => until);
  return {
    clause: first.clause,
    base,
    since: earliest(outcomes.map(({ since }) => since)) ?? first.since,
    dueOn: earliest(outcomes.map(({ dueOn }) => dueOn)),
    overdueFrom: earliest(outcomes.map(({ overdueFrom }) => overdueFrom)),
    breachedFrom: earliest(outcomes.map(({ breachedFrom }) => breachedFrom)),
    until: untils.includes(null) ? null : latest(untils),
    evidence: [...new Set(outcomes.flatMap(({ evidence }) => evidence))],
    lacking: [...new Set(outcomes.flatMap(({ lacking }) => lacking ?? []))],
    lapses: outcomes.reduce((all, { lapses = 0 }) => all + lapses, 0),
    profileVersion: outcomes.at(-1)?.profileVersion ?? first.profileVersion,
  };
}

type Days = readonly (LocalDate | null | undefined)[];
const known = (days: Days): readonly LocalDate[] => days.filter((day) => day !== null && day !== undefined).toSorted();
const earliest = (days: Days): LocalDate | null => known(days)[0] ?? null;
const latest = (days: Days): LocalDate | null => known(days).at(-1) ?? null;

/** The ids of facts and moments, in their order. */
export const idsOf = (...proof: readonly (Fact | Moment | undefined)[]): readonly EventId[] =>
  proof.flatMap((each) => (each ? [each.id] : []));
