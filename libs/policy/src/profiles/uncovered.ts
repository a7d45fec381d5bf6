import type { Access } from '#libs/kernel';
import { ACCESS } from '../access/access.ts';
import { CLAUSES } from '../clauses/catalogue.ts';
import type { Clause } from '../clauses/clause.ts';
import type { PolicyProfile } from '../profile.ts';

const ROLE_CLAUSES = Object.values<Access>(ACCESS).map(({ clause }) => clause);

/**
 * The gates of a profile's policies that nothing keeps: no rule, no criterion, and no row of who may do what. They are listed,
 * not refused. A profile's policies are those that its rules and criteria cite.
 */
export function uncovered({ rules, criteria }: PolicyProfile): readonly Clause[] {
  const cited = new Set<string>([...rules, ...criteria].map(({ clause }) => clause));
  const policies = new Set(CLAUSES.filter(({ id }) => cited.has(id)).map(({ policy }) => policy));
  const kept = new Set<string | undefined>([...cited, ...ROLE_CLAUSES]);
  return CLAUSES.filter(({ id, kind, policy }) => kind === 'gate' && policies.has(policy) && !kept.has(id));
}
