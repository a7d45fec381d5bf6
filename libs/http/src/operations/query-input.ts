import { bodyReader } from '../body/body-reader.ts';
import { bodyRules, type FieldRule } from '../body/body-rules.ts';
import type { BodyClass } from '../body/field-notes.ts';
import { HttpProblem } from '../problems/http-problems.ts';

class NoParameters {}

/** A query's parameters as an instance of their class. Throws invalid-parameter with all that are wrong, unknown ones too. */
export function readQuery(input: BodyClass = NoParameters, query: Readonly<Record<string, unknown>> = {}): object {
  const fields = new Map(bodyRules(input).map((rule) => [rule.name, rule]));
  const wire = Object.entries(query).map(([name, value]) => [name, fromText(fields.get(name), value)]);
  const { body, errors } = bodyReader(input)(Object.fromEntries(wire));
  if (errors.length === 0) return body;
  const parameters = errors.map(({ pointer, detail }) => ({ parameter: pointer.slice(2), detail }));
  throw new HttpProblem('invalid-parameter', parameters);
}

/** A query holds text alone: numbers, truth values and lists of one are made where the class asks for them. */
function fromText(rule: FieldRule | undefined, value: unknown): unknown {
  const asks = (name: string) => rule?.checks.some((check) => check.name === name) === true;
  if (asks('isArray') && typeof value === 'string') return [value];
  if (typeof value !== 'string') return value;
  if (asks('isInt') && /^-?\d{1,15}$/.test(value)) return Number(value);
  if (asks('isBoolean') && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}
