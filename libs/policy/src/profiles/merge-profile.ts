import type { GateRule } from '../gate.ts';
import type { Criterion, PolicyProfile, ProfileLayer } from '../profile.ts';
import { mergeParameters } from '../parameters/merge-parameters.ts';

/**
 * A layer over what stands below it: its own rules first, then all of those below, so that its silence is filled and nothing
 * is lost. A criterion of the same id is the layer's, unless that would ask for less. Parameters: mergeParameters.
 */
export const mergeProfile = (below: PolicyProfile, layer: ProfileLayer): PolicyProfile => ({
  ...layer,
  legalReferences: uniqueBy(
    ({ title, edition }) => `${title}|${edition}`,
    [...layer.legalReferences, ...below.legalReferences],
  ),
  rules: mergeRules(below.rules, layer.rules),
  criteria: mergeCriteria(below.criteria, layer.criteria),
  parameters: mergeParameters(below.parameters, layer.parameters),
  sources: { ...below.sources, ...layer.sources },
});

/** The rules of a layer first, then all of those below, each once. */
export const mergeRules = (below: readonly GateRule[], layer: readonly GateRule[]): readonly GateRule[] =>
  uniqueBy(ruleKey, [...layer, ...below]);

const ruleKey = ({ gate, requires, clause, onlyFor, party }: GateRule): string =>
  JSON.stringify([gate, requires, clause, onlyFor ?? null, party ?? null]);

/** The pieces of evidence of a layer first, each as tight as the one below it, then the others of those below. */
export function mergeCriteria(below: readonly Criterion[], layer: readonly Criterion[]): readonly Criterion[] {
  const standing = new Map(below.map((each) => [each.id, each]));
  const own = layer.map((each) => tighter(standing.get(each.id), each));
  return uniqueBy(({ id }) => id, [...own, ...below]);
}

const tighter = (below: Criterion | undefined, above: Criterion): Criterion =>
  below !== undefined && asksLess(above, below) ? below : above;

/** Another scope counts as less: what is known of a provider says nothing of this student, nor the other way round. */
const asksLess = (one: Criterion, other: Criterion): boolean =>
  one.scope !== other.scope ||
  (other.required && !one.required) ||
  (other.leaderJudgement === true && one.leaderJudgement !== true);

function uniqueBy<T>(key: (each: T) => string, all: readonly T[]): readonly T[] {
  const seen = new Map<string, T>();
  for (const each of all) if (!seen.has(key(each))) seen.set(key(each), each);
  return [...seen.values()];
}
