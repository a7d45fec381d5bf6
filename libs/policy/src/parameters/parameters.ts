import { GATE_PARAMETERS } from './gates.ts';
import { GOVERNING_PARAMETERS } from './governing.ts';
import { MONITORING_PARAMETERS } from './monitoring.ts';
import { PROVIDER_PARAMETERS } from './provider.ts';
import { REACTING_PARAMETERS } from './reacting.ts';
import type { Parameter, ParameterSource } from './parameter.ts';

/** Every parameter of a profile, a row each: to add one is to add a row. */
export const PARAMETERS = {
  ...GATE_PARAMETERS,
  ...PROVIDER_PARAMETERS,
  ...MONITORING_PARAMETERS,
  ...REACTING_PARAMETERS,
  ...GOVERNING_PARAMETERS,
};

type Rows = typeof PARAMETERS;
export type ParameterName = keyof Rows;
type ValueOf<P> = P extends Parameter<infer T> ? T : never;

/**
 * The numbers and choices that give a policy's open words a visible meaning. Days are calendar days, weeks calendar weeks,
 * school days those of the school's calendar; percentages 0 to 100.
 */
export type Parameters = Readonly<{ [P in ParameterName]: ValueOf<Rows[P]> }>;

export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[];

/** The same for each parameter. One cast for all: the compiler cannot follow names through a list. */
export const eachParameter = <T extends Readonly<Record<ParameterName, unknown>>>(
  of: <P extends ParameterName>(name: P) => T[P],
): T => Object.fromEntries(PARAMETER_NAMES.map((name): [string, unknown] => [name, of(name)])) as T;

/** What the national baseline takes them to be. */
export const PARAMETER_DEFAULTS: Parameters = eachParameter(
  (name) => PARAMETERS[name].value as Parameters[typeof name],
);

/** Where those values come from. */
export const PARAMETER_SOURCES: Readonly<Record<ParameterName, ParameterSource>> = eachParameter(
  (name) => PARAMETERS[name].source,
);

/** The row of a parameter, typed by its value. */
export const parameterOf = <P extends ParameterName>(name: P): Parameter<Parameters[P]> =>
  PARAMETERS[name] as unknown as Parameter<Parameters[P]>;
