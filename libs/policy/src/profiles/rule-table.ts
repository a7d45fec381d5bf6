import { isLocalDate, type LocalDate } from '#libs/kernel';
import { clause } from '../clauses/catalogue.ts';
import type { Gate, GateRule, Requirement } from '../gate.ts';
import type { Criterion } from '../profile.ts';

type RuleRow = readonly [requires: Requirement, clause: string, binds?: Pick<GateRule, 'onlyFor' | 'party'>];
type CriterionRow = readonly [id: string, clause: string, change?: Partial<Omit<Criterion, 'id' | 'clause' | 'scope'>>];

/** What a policy asks at a gate, a row a rule. Throws UnknownClause. */
export const at = (gate: Gate, rows: readonly RuleRow[]): readonly GateRule[] =>
  rows.map(([requires, id, binds]) => ({ gate, requires, clause: clause(id).id, ...binds }));

/** Pieces of evidence of one scope, a row each; required unless a row says otherwise. Throws UnknownClause. */
export const criteria = (scope: Criterion['scope'], rows: readonly CriterionRow[]): readonly Criterion[] =>
  rows.map(([id, clauseId, change]) => ({ id, clause: clause(clauseId).id, scope, required: true, ...change }));

/** A day written in a profile. Throws a RangeError where it is none. */
export const day = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new RangeError(`${text} is not a day`);
  return text;
};
