import type { UnmetClause } from '#libs/kernel';
import { clause, judge, type Gate } from '#libs/policy';
import { reject } from '../rejections.ts';
import { proposalIn, type Facts } from './facts.ts';
import { missing } from './missing.ts';
import { RULES } from './rules.ts';

/** Every clause that stands in the way at a gate, all at once; none where it is open. */
export function unmetAt(gate: Gate, facts: Facts): readonly UnmetClause[] {
  const { profile } = facts.context;
  if (!profile) return [NO_POLICY];
  const reason = proposalIn(facts)?.reason ?? 'other';
  return judge(gate, facts, { profile, rules: RULES, reason });
}

/** Lets a command through a gate, or refuses it with every clause that it leaves unmet. */
export function pass(gate: Gate, facts: Facts): void {
  const clauses = unmetAt(gate, facts);
  if (clauses.length > 0) throw reject('clauses-unmet', { gate, clauses });
}

const inForce = clause('CTT-1.1');

/** Without a policy in force on that day nothing can be judged, so nothing is let through. */
const NO_POLICY: UnmetClause = {
  id: inForce.id,
  title: inForce.title,
  ...missing('No policy of the trust is in force on this day: publish one.', 'trustChiefExecutive', 'operator'),
};
