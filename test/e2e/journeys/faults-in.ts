import { DESCRIPTION, type Schema } from './description.ts';

const FORMATS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  uri: /^(https|urn):\S+$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const isOfType = (value: unknown, type: unknown): boolean => {
  const own = typeOf(value);
  return [type].flat().some((one) => one === own || (one === 'number' && own === 'integer'));
};

/** Where, and in what, a value is not what a schema says: the keywords that the description uses, read by hand. */
export function faultsIn(value: unknown, schema: Schema, at = '#'): readonly string[] {
  const { $ref, allOf, type, properties = {}, required = [], items, additionalProperties } = schema;
  const parts = [...(typeof $ref === 'string' ? [referred($ref)] : []), ...((allOf ?? []) as readonly Schema[])];
  const fields = isObject(value) ? Object.entries(value) : [];
  const known = properties as Readonly<Record<string, Schema>>;
  return [
    ...parts.flatMap((part) => faultsIn(value, part, at)),
    ...(type === undefined || isOfType(value, type) ? [] : [`${at} is no ${JSON.stringify(type)}`]),
    ...scalarFaults(value, schema).map((fault) => `${at} ${fault}`),
    ...(isObject(value) ? (required as readonly string[]) : []).filter((name) => !fields.some(([own]) => own === name)),
    ...fields.flatMap(([name, inner]) => {
      const described = known[name];
      if (described) return faultsIn(inner, described, `${at}/${name}`);
      return additionalProperties === false ? [`${at}/${name} is not described`] : [];
    }),
    ...(Array.isArray(value) && items ? value.flatMap((one) => faultsIn(one, items as Schema, `${at}/-`)) : []),
  ];
}

function scalarFaults(value: unknown, schema: Schema): readonly string[] {
  const { format, pattern, enum: among } = schema;
  const shapes = [FORMATS[String(format)], typeof pattern === 'string' ? new RegExp(pattern, 'u') : undefined];
  return [
    ...(Array.isArray(among) && !among.includes(value) ? ['is none of those'] : []),
    ...('const' in schema && schema['const'] !== value ? ['is another'] : []),
    ...shapes.flatMap((shape) => (typeof value !== 'string' || !shape || shape.test(value) ? [] : ['is malformed'])),
  ];
}

function referred(reference: string): Schema {
  const schema = DESCRIPTION.components.schemas[reference.replace('#/components/schemas/', '')];
  if (!schema) throw new Error(`${reference} is not in the description`);
  return schema;
}
