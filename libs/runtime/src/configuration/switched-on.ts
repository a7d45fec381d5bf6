import { InvalidConfiguration } from './invalid-configuration.ts';
import type { Environment, VariableName } from './variables.ts';

/** Is something switched on, by 1? Any other word would look as if it were, and is refused; 0 says that it is not. */
export function isSwitchedOn(environment: Environment, name: VariableName): boolean {
  const told = environment[name];
  if (told === undefined || told === '0') return false;
  if (told === '1') return true;
  throw new InvalidConfiguration(`${name} must be 1, or 0, and not ${told}`);
}
