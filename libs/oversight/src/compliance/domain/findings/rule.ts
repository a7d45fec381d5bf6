import { clause, type ClauseId } from '#libs/policy';
import type { Dossier } from '../dossier.ts';
import { momentOf, type Fact, type Moment } from '../fact.ts';
import { binds } from '../trust-file.ts';
import { idsOf, type Base, type Outcome } from './finding.ts';

/** What a rule answers for its clause: how it stands, since when, and by which facts; nothing where it does not apply. */
export type Said = Readonly<{ base: Base; since: Moment['on']; by: readonly Fact[]; lacking?: string }>;

/** A clause that is judged by itself, beside gates, duties and evidence. */
export type ClauseRule = (dossier: Dossier) => readonly Said[];

/** A table of such clauses. */
export type ClauseRules = Readonly<Record<string, ClauseRule>>;

/** What a table of rules says of those of its clauses that bind. */
export const ruleOutcomes = (rules: ClauseRules, dossier: Dossier): readonly Outcome[] =>
  Object.entries(rules).flatMap(([id, rule]) =>
    binds(id, dossier.version)
      ? rule(dossier).map((said) => outcomeOf(clause(id).id, said, dossier.version.version))
      : [],
  );

/** What was said, as an outcome. */
export const outcomeOf = (id: ClauseId, { base, since, by, lacking }: Said, profileVersion: string): Outcome => ({
  clause: id,
  base,
  since,
  evidence: idsOf(...by),
  profileVersion,
  ...(lacking === undefined ? {} : { lacking: [lacking] }),
});

/** Each fact judged by itself: met where it holds, else breached. */
export const each = <F extends Fact>(
  facts: readonly F[],
  holds: (fact: F) => boolean,
  lacking: string,
): readonly Said[] =>
  facts.map((fact) => {
    const since = momentOf(fact).on;
    return holds(fact) ? { base: 'met', since, by: [fact] } : { base: 'breached', since, by: [fact], lacking };
  });

/** Met by the fact that proves it; where there is none, a person has still to say so. */
export const judgedBy = (proof: Fact | undefined, otherwise: Fact, lacking: string): readonly Said[] =>
  proof
    ? [{ base: 'met', since: momentOf(proof).on, by: [proof] }]
    : [{ base: 'judgement-missing', since: momentOf(otherwise).on, by: [otherwise], lacking }];
