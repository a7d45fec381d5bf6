import { eachParameter, PARAMETER_NAMES, parameterOf, type ParameterName, type Parameters } from './parameters.ts';

/**
 * A trust's parameters over those below; what it leaves unsaid stays as it is. What law or safety sets is only tightened (more
 * signatories, earlier notice, closer reviews); what is a trust's own choice is the trust's word.
 */
export const mergeParameters = (below: Parameters, above: Partial<Parameters>): Parameters =>
  eachParameter<Parameters>((name) => merged(name, below, above));

function merged<P extends ParameterName>(name: P, below: Parameters, above: Partial<Parameters>): Parameters[P] {
  const value = above[name];
  const { trust, tightness } = parameterOf(name);
  if (value === undefined) return below[name];
  return trust === 'own' ? value : tightness.tighter(below[name], value);
}

/** The parameters that a layer says and that would ask for less than what stands below it. */
export const loosened = (below: Parameters, above: Partial<Parameters>): readonly ParameterName[] =>
  PARAMETER_NAMES.filter((name) => isLooser(name, below, above));

function isLooser<P extends ParameterName>(name: P, below: Parameters, above: Partial<Parameters>): boolean {
  const value = above[name];
  return value !== undefined && !parameterOf(name).tightness.atLeast(value, below[name]);
}

/** A layer that may only tighten, over what stands below it: each parameter is the tighter of the two. */
export const tightened = (below: Parameters, above: Partial<Parameters>): Parameters =>
  eachParameter<Parameters>((name) => tighterOf(name, below, above));

function tighterOf<P extends ParameterName>(name: P, below: Parameters, above: Partial<Parameters>): Parameters[P] {
  const value = above[name];
  return value === undefined ? below[name] : parameterOf(name).tightness.tighter(below[name], value);
}
