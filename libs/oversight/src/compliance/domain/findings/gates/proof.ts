import type { PolicyProfile, Requirement } from '#libs/policy';
import type { Dossier } from '../../dossier.ts';
import type { Fact, FactType } from '../../fact.ts';
import { before as earlier, type History } from '../../history.ts';

/** Whether what a gate asks for was there, and the facts that prove it. `unjudged`: a person had still to say so. */
export type Proof = Readonly<{ held: boolean | 'unjudged'; by: readonly Fact[] }>;

/** What a proof is sought in: the dossier, the event that the gate let through where there is one, and the profile of then. */
export type Sought = Readonly<{ dossier: Dossier; gate: Fact | undefined; profile: PolicyProfile }>;

/** A proof for each requirement: independent of the gate, so that what went past a gate is found. */
export type Proofs = Readonly<Partial<Record<Requirement, (sought: Sought) => Proof>>>;

/** A fact that proves, where it says what is wanted. */
export const shown = <F extends Fact>(fact: F | undefined, holds: (fact: F) => boolean = () => true): Proof =>
  fact && holds(fact) ? { held: true, by: [fact] } : { held: false, by: fact ? [fact] : [] };

/** Facts that all have to be there. */
export const allOf = (facts: readonly (Fact | undefined)[]): Proof => ({
  held: facts.every((fact) => fact !== undefined),
  by: facts.filter((fact) => fact !== undefined),
});

/** The facts of these types that stood in the log before the gate, or at all where it was not passed. */
export const beforeGate = <T extends FactType>(
  history: History,
  { gate }: Sought,
  ...types: readonly T[]
): readonly Fact<T>[] => (gate ? earlier(history.of(...types), gate.position) : history.of(...types));
