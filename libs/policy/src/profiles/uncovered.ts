import type { Access } from '#libs/kernel';
import { ACCESS } from '../access/access.ts';
import { CLAUSES } from '../clauses/catalogue.ts';
import type { Clause, ClauseKind, PolicySource } from '../clauses/clause.ts';
import { DUTY_KINDS } from '../duties/duty-kinds.ts';
import type { PolicyProfile } from '../profile.ts';
import { STANDING_CLAUSES } from '../standing/standing-clauses.ts';

const ROLE_CLAUSES = Object.values<Access>(ACCESS).map(({ clause }) => clause);

/** The policies that a profile's rules and criteria cite: national law and guidance, and its trust's own. */
export function policiesOf({ rules, criteria }: PolicyProfile): readonly PolicySource[] {
  const cited = new Set<string>([...rules, ...criteria].map(({ clause }) => clause));
  return [...new Set(CLAUSES.filter(({ id }) => cited.has(id)).map(({ policy }) => policy))];
}

/** Kinds of which a profile may be published only where something keeps each. */
const REFUSED: readonly ClauseKind[] = ['gate', 'attestation'];

/**
 * The clauses of a profile's policies that nothing would keep: no rule, no criterion, no row of who may do what, no duty, and
 * nothing that tells their standing; a gate is kept by one of the first three alone. With gates and attestations among them a
 * profile is not published; the others are listed. What is interpretive asks for nothing.
 */
export function unkept(profile: PolicyProfile): readonly Clause[] {
  const { rules, criteria } = profile;
  const cited = [...rules, ...criteria].map(({ clause }): string => clause);
  const duties = Object.values<Readonly<{ clauses: readonly string[] }>>(DUTY_KINDS).flatMap(({ clauses }) => clauses);
  const atGates = new Set<string | undefined>([...cited, ...ROLE_CLAUSES]);
  const kept = new Set([...atGates, ...duties, ...STANDING_CLAUSES]);
  const policies = policiesOf(profile);
  const asking = CLAUSES.filter(({ kind, policy }) => kind !== 'interpretive' && policies.includes(policy));
  return asking.filter(({ id, kind }) => !(kind === 'gate' ? atGates : kept).has(id));
}

/** The gates and attestations among them. */
export const uncovered = (profile: PolicyProfile): readonly Clause[] =>
  unkept(profile).filter(({ kind }) => REFUSED.includes(kind));
