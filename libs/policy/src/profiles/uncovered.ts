import type { Access } from '#libs/kernel';
import { ACCESS } from '../access/access.ts';
import { CLAUSES } from '../clauses/catalogue.ts';
import type { Clause, PolicySource } from '../clauses/clause.ts';
import type { PolicyProfile } from '../profile.ts';

const ROLE_CLAUSES = Object.values<Access>(ACCESS).map(({ clause }) => clause);

/** The policies that a profile's rules and criteria cite: national law and guidance, and its trust's own. */
export function policiesOf({ rules, criteria }: PolicyProfile): readonly PolicySource[] {
  const cited = new Set<string>([...rules, ...criteria].map(({ clause }) => clause));
  return [...new Set(CLAUSES.filter(({ id }) => cited.has(id)).map(({ policy }) => policy))];
}

/** The gates of a profile's policies that nothing keeps: no rule, no criterion, and no row of who may do what. */
export function uncovered(profile: PolicyProfile): readonly Clause[] {
  const { rules, criteria } = profile;
  const kept = new Set<string | undefined>([...[...rules, ...criteria].map(({ clause }) => clause), ...ROLE_CLAUSES]);
  const policies = policiesOf(profile);
  return CLAUSES.filter(({ id, kind, policy }) => kind === 'gate' && policies.includes(policy) && !kept.has(id));
}
