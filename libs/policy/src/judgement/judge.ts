import type { UnmetClause } from '#libs/kernel';
import { clause } from '../clauses/catalogue.ts';
import type { Gate, GateRule, Requirement } from '../gate.ts';
import type { PolicyProfile } from '../profile.ts';
import type { GateRules, Unmet } from '../requirement.ts';
import type { Reason } from '../vocabulary.ts';

/** By what a gate is judged: the profile in force, the context's table of rules, and the placement's reason. */
export type Judging<Facts> = Readonly<{ profile: PolicyProfile; rules: GateRules<Facts>; reason: Reason }>;

/** A profile asks for what the context's table has no rule for: a mistake in the program, not in the placement. */
export class NoRuleFor extends Error {
  override readonly name = 'NoRuleFor';
  constructor(readonly requirement: Requirement) {
    super(`No rule says when ${requirement} holds`);
  }
}

/**
 * Every clause that the facts leave unmet at a gate, in the profile's order, each clause once for each thing that is missing.
 * Nothing means that the gate is open. Throws NoRuleFor, and UnknownClause for a clause that the catalogue lacks.
 */
export function judge<Facts>(gate: Gate, facts: Facts, judging: Judging<Facts>): readonly UnmetClause[] {
  const { profile, reason } = judging;
  const asked = profile.rules.filter((rule) => rule.gate === gate && bindsFor(rule, reason));
  const unmet = asked.flatMap((rule) => unmetBy(rule, facts, judging));
  return [...new Map(unmet.map((each) => [`${each.id}|${each.missing}`, each])).values()];
}

/** What a profile may ask for at a gate, each once: what the table of the context that keeps the gate has to cover. */
export const requirementsAt = (gate: Gate, profile: PolicyProfile): readonly Requirement[] => [
  ...new Set(profile.rules.filter((rule) => rule.gate === gate).map(({ requires }) => requires)),
];

const bindsFor = ({ onlyFor }: GateRule, reason: Reason): boolean => onlyFor === undefined || onlyFor.includes(reason);

function unmetBy<Facts>(rule: GateRule, facts: Facts, { profile, rules }: Judging<Facts>): readonly UnmetClause[] {
  const holds = rules[rule.requires];
  if (holds === undefined) throw new NoRuleFor(rule.requires);
  const pieces: readonly Unmet[] = [holds(facts, profile) ?? []].flat();
  return pieces.filter((piece) => concerns(rule, piece)).map((piece) => named(piece, rule));
}

const concerns = ({ party }: GateRule, piece: Unmet): boolean =>
  party === undefined || piece.party === undefined || piece.party === party;

function named({ clause: own, missing, whoCan }: Unmet, rule: GateRule): UnmetClause {
  const { id, title } = clause(own ?? rule.clause);
  return { id, title, missing, whoCan };
}
