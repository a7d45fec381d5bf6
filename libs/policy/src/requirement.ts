import type { Requirement } from './gate.ts';
import type { PolicyProfile } from './profile.ts';
import type { ClauseId, Party } from './vocabulary.ts';

/** What a rule answers where it does not hold: what is missing, in words without a name, and the roles that can supply it. */
export type Missing = Readonly<{ missing: string; whoCan: readonly string[] }>;

/** A rule per requirement: pure over what a gate was shown; nothing where it holds, else what is missing (once, or per piece). */
export type GateRules<Facts> = Readonly<
  Partial<Record<Requirement, (facts: Facts, profile: PolicyProfile) => undefined | Missing | readonly Unmet[]>>
>;

/**
 * A rule may name the clause itself where one requirement covers many (each criterion has its own), and the party that has
 * something still to do (a signature), so that a clause about one party tells of that party alone.
 */
export type Unmet = Missing & Readonly<{ clause?: ClauseId; party?: Party }>;
