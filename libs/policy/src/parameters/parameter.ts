import { clause } from '../clauses/catalogue.ts';
import type { ClauseId } from '../vocabulary.ts';
import type { Tightness } from './tightness.ts';

/** Where a parameter's value comes from: a clause or fact, or the product's visible default for a word left open. */
export type ParameterSource = Readonly<{ clause?: ClauseId; word?: string; verified: boolean }>;

/**
 * A number or choice that gives a policy's open word a visible meaning. `value` is the national baseline's and `source` where it
 * comes from. A school may only make it tighter than its trust; a trust may only make it tighter than the baseline (`tightens`),
 * or it is the trust's own word (`own`): what law or safety sets is of the first kind.
 */
export type Parameter<T> = Readonly<{
  value: T;
  tightness: Tightness<T>;
  trust: 'own' | 'tightens';
  source: ParameterSource;
}>;

/** A parameter that a trust may only tighten. */
export const bound = <T>(value: T, tightness: Tightness<T>, source: ParameterSource): Parameter<T> => ({
  value,
  tightness,
  trust: 'tightens',
  source,
});

/** A parameter that is a trust's own word; its schools may only tighten it. */
export const own = <T>(value: T, tightness: Tightness<T>, source: ParameterSource): Parameter<T> => ({
  value,
  tightness,
  trust: 'own',
  source,
});

/** The product's own reading of a word that law and guidance leave open. */
export const ours = (word: string): ParameterSource => ({ word, verified: false });

/** What a national fact states, as far as it was seen at its source. Throws UnknownClause. */
export const stated = (id: string, word?: string): ParameterSource => ({
  clause: clause(id).id,
  ...(word !== undefined && { word }),
  verified: clause(id).verified,
});
