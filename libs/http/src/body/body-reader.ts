import { bodyRules, type Check, type FieldRule } from './body-rules.ts';
import { pointerTo, type FieldError } from './field-error.ts';
import type { BodyClass } from './field-notes.ts';
import { isPlainText } from './plain-text.ts';
import { holdsPupilNumber } from './pupil-number.ts';

/** What a body came to: an instance of its class, or every field that is not as it should be. */
export type Reading<T extends object> = Readonly<{ body: T; errors: readonly FieldError[] }>;

/** Reads what came over the wire as a body; `unknown` says what becomes of fields that the class does not have. */
export type BodyReader<T extends object = object> = (wire: unknown, unknown?: 'refused' | 'ignored') => Reading<T>;

type Walk = { readonly errors: FieldError[]; readonly unknown: 'refused' | 'ignored' };
type ReadFields = (wire: unknown, at: string, walk: Walk) => unknown;

const compiled = new Map<BodyClass, ReadFields>();

/**
 * The reader of a body class, compiled once from class-validator's metadata: the same checks, run by the same code, without
 * looking the metadata up for each request.
 */
export const bodyReader = <T extends object>(body: BodyClass<T>): BodyReader<T> => {
  const read = compile(body);
  return (wire, unknown = 'refused') => {
    const walk: Walk = { errors: [], unknown };
    return { body: read(wire, '#', walk) as T, errors: walk.errors };
  };
};

function compile(body: BodyClass): ReadFields {
  const known = compiled.get(body);
  if (known) return known;
  const rules = bodyRules(body).map((rule) => ({ ...rule, read: nestedReader(rule) }));
  const names = new Set(rules.map(({ name }) => name));
  const read: ReadFields = (wire, at, walk) => {
    if (!isObject(wire)) return void walk.errors.push({ pointer: at, detail: 'must be an object' });
    const instance = new body() as Record<string, unknown>;
    take(wire, names, { instance, at, walk });
    for (const rule of rules) readField(instance, rule, pointerTo(at, rule.name), walk);
    return instance;
  };
  compiled.set(body, read);
  return read;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is null is not there. */
function take(
  wire: Record<string, unknown>,
  names: ReadonlySet<string>,
  { instance, at, walk }: { instance: Record<string, unknown>; at: string; walk: Walk },
): void {
  for (const [key, value] of Object.entries(wire)) {
    if (names.has(key)) instance[key] = value ?? undefined;
    else if (walk.unknown === 'refused')
      walk.errors.push({ pointer: pointerTo(at, key), detail: 'is not a field here' });
  }
}

/** A nested class may be its own parent's, so it is compiled when it is first met. */
const nestedReader = ({ notes: { nested } }: FieldRule): ReadFields | undefined =>
  nested && ((wire, at, walk) => compile(nested())(wire, at, walk));

type Rule = FieldRule & Readonly<{ read: ReadFields | undefined }>;

function readField(instance: Record<string, unknown>, rule: Rule, at: string, walk: Walk): void {
  const value = instance[rule.name];
  if (!rule.conditions.every((holds) => holds(instance, value))) return;
  const before = walk.errors.length;
  for (const check of rule.checks) judge(check, { value, instance, at, walk });
  if (walk.errors.length > before || value === undefined) return;
  instance[rule.name] = Array.isArray(value)
    ? value.map((member: unknown, index) => finish(rule, member, pointerTo(at, index), walk))
    : finish(rule, value, at, walk);
}

type Judged = Readonly<{ value: unknown; instance: object; at: string; walk: Walk }>;

function judge(check: Check, { value, instance, at, walk }: Judged): void {
  if (!check.each || !Array.isArray(value)) {
    if (!check.holds(value, instance)) walk.errors.push({ pointer: at, detail: check.detail(value, instance) });
    return;
  }
  for (const [index, member] of value.entries())
    if (!check.holds(member, instance))
      walk.errors.push({ pointer: pointerTo(at, index), detail: check.detail(member, instance) });
}

/** A valid value as it is handed on: nested bodies as instances, texts written in one way, none with a pupil's number. */
function finish({ read, notes }: Rule, value: unknown, at: string, walk: Walk): unknown {
  if (read) return read(value, at, walk);
  if (typeof value !== 'string') return value;
  if (!isPlainText(value))
    walk.errors.push({ pointer: at, detail: 'must hold no control characters and be whole Unicode' });
  if (!notes.holdsExternalId && holdsPupilNumber(value))
    walk.errors.push({ pointer: at, detail: 'must not hold a unique pupil number or unique learner number' });
  return notes.normalise ? notes.normalise(value) : value;
}
