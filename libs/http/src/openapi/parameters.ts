import { bodyRules } from '../body/body-rules.ts';
import { isIdParameter } from '../operations/path-ids.ts';
import type { Operation } from '../operations/operation.ts';
import { fieldSchema, type Schema, type Schemas } from './schema.ts';

const text: Schema = { type: 'string' };
const uuid: Schema = { type: 'string', format: 'uuid' };

const CORRELATION = {
  name: 'X-Correlation-Id',
  in: 'header',
  schema: uuid,
  description: 'Names the request; minted where it is missing or not a UUID.',
};
const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  schema: { ...text, pattern: '^[!-~]{1,255}$' },
  description: 'The same key is the same command, however often it is sent. Minted where it is missing.',
};
const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  schema: { ...text, pattern: '^"\\d+"$' },
  description: 'The ETag of the record as the caller knows it: only that revision is changed.',
};
const AFTER = {
  name: 'after',
  in: 'query',
  schema: { type: 'integer', minimum: 0 },
  description: 'A Ledger-Position: waits up to 5 seconds until the read model has it.',
};
const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  schema: text,
  description: 'Answered with 304 where unchanged.',
};

/** What a route takes beside its body: parts of the path, the query, headers. */
export function parametersOf(operation: Operation, path: string, schemas: Schemas): readonly Schema[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const inPath = names.map((name) => ({ name, in: 'path', required: true, schema: isIdParameter(name) ? uuid : text }));
  if (operation.kind === 'write') return [...inPath, KEY, IF_MATCH, CORRELATION];
  const inQuery = (operation.input ? bodyRules(operation.input) : []).map((rule) => ({
    name: rule.name,
    in: 'query',
    required: rule.conditions.length === 0,
    schema: fieldSchema(rule, schemas),
  }));
  return [...inPath, ...inQuery, ...(operation.after === undefined ? [] : [AFTER]), IF_NONE_MATCH, CORRELATION];
}
