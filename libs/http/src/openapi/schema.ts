import { bodyRules, type Check, type FieldRule } from '../body/body-rules.ts';
import type { BodyClass } from '../body/field-notes.ts';
import { MAX_NAME } from '../body/fields.ts';

/** A JSON schema, as OpenAPI 3.1 has them. */
export type Schema = Readonly<{ [keyword: string]: unknown }>;

/** The schemas of body classes by name: what they nest is added beside them. */
export type Schemas = Record<string, Schema>;

/** What each check means to somebody outside. A check without a row is refused: no schema says less than is checked. */
const OF_CHECK: Readonly<Record<string, (...constraints: readonly unknown[]) => Schema>> = {
  isLocalDate: () => ({ type: 'string', format: 'date' }),
  isCursor: () => ({ type: 'string' }),
  isLocalTime: () => ({ type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
  isInstant: () => ({ type: 'string', format: 'date-time' }),
  isId: () => ({ type: 'string', format: 'uuid' }),
  isOrganisationName: () => ({ type: 'string', minLength: 1, maxLength: MAX_NAME }),
  isIn: (codes) => ({ enum: codes }),
  isString: () => ({ type: 'string' }),
  isBoolean: () => ({ type: 'boolean' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isObject: () => ({}),
  isDefined: () => ({}),
  isNotEmpty: () => ({ minLength: 1 }),
  equals: (value) => ({ const: value }),
  min: (minimum) => ({ minimum }),
  max: (maximum) => ({ maximum }),
  minLength: (minLength) => ({ type: 'string', minLength }),
  maxLength: (maxLength) => ({ type: 'string', maxLength }),
  isLength: (minLength, maxLength) => ({ type: 'string', minLength, maxLength }),
  matches: (pattern) => ({ type: 'string', pattern: (pattern as RegExp).source }),
  isArray: () => ({ type: 'array' }),
  arrayMinSize: (minItems) => ({ type: 'array', minItems }),
  arrayMaxSize: (maxItems) => ({ type: 'array', maxItems }),
  arrayUnique: () => ({ type: 'array', uniqueItems: true }),
};

/** A reference to the class's schema, which is added to `schemas` with all that it nests. */
export function schemaOf(body: BodyClass, schemas: Schemas): Schema {
  if (!Object.hasOwn(schemas, body.name)) {
    schemas[body.name] = {}; // a class that nests itself finds itself here
    schemas[body.name] = objectSchema(bodyRules(body), schemas);
  }
  return { $ref: `#/components/schemas/${body.name}` };
}

/** The schema of an object with these fields, and no others. */
function objectSchema(rules: readonly FieldRule[], schemas: Schemas): Schema {
  const required = rules.filter(({ conditions }) => conditions.length === 0).map(({ name }) => name);
  const properties = Object.fromEntries(rules.map((rule) => [rule.name, fieldSchema(rule, schemas)]));
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

/** What one field may hold. */
export function fieldSchema({ name, checks, notes }: FieldRule, schemas: Schemas): Schema {
  const isList = checks.some((check) => check.name === 'isArray');
  const own = merged(
    name,
    checks.filter(({ each }) => !each),
  );
  if (!isList) return notes.nested ? schemaOf(notes.nested(), schemas) : own;
  const items = notes.nested
    ? schemaOf(notes.nested(), schemas)
    : merged(
        name,
        checks.filter(({ each }) => each),
      );
  return { ...own, items };
}

const merged = (field: string, checks: readonly Check[]): Schema =>
  Object.assign({}, ...checks.map(({ name, constraints }) => rowOf(field, name)(...constraints))) as Schema;

function rowOf(field: string, name: string) {
  const row = OF_CHECK[name];
  if (!row) throw new Error(`${field}: the documentation cannot tell what ${name} means; give it a row in schema.ts`);
  return row;
}
