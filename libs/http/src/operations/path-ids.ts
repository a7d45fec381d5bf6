import { isId } from '../body/fields.ts';
import { HttpProblem } from '../problems/http-problems.ts';

/** Parameters of a path that are called `id` or `…Id` are UUIDs, and handed on in lower case. */
export const isIdParameter = (name: string): boolean => name === 'id' || name.endsWith('Id');

/** Checks the ids in a path, and writes them in lower case where they stand. Throws invalid-parameter. */
export function readPathIds(params: Record<string, string>): void {
  for (const [name, value] of Object.entries(params)) {
    if (!isIdParameter(name)) continue;
    if (!isId(value)) throw new HttpProblem('invalid-parameter', [{ parameter: name, detail: 'must be a UUID' }]);
    params[name] = value.toLowerCase();
  }
}
