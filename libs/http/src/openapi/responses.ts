import { STATUS_CODES } from 'node:http';
import type { Operation, ReadOperation } from '../operations/operation.ts';
import { PROBLEM_MEDIA_TYPE } from '../problems/problem.ts';
import { isBodyClass } from '../body/body-rules.ts';
import { answerable, type Answerable } from './answerable.ts';
import { schemaOf, type Schema, type Schemas } from './schema.ts';

const header = (description: string, schema: Schema = { type: 'string' }) => ({ description, schema });

const CORRELATION = { 'X-Correlation-Id': header('Names this request in problems and logs.', { format: 'uuid' }) };
const RETRY = { 'Retry-After': header('Seconds after which to try again.', { type: 'integer' }) };
const WRITTEN = {
  ETag: header('`"<revision>"`: the record as this left it.'),
  'Ledger-Position': header('Where this stands in the log, for `?after=`.', { type: 'integer' }),
  'Idempotency-Key': header('The key of this command: the caller’s, or the one that was minted.'),
  ...CORRELATION,
};

/** The responses of a route: its success, then each status with the codes that it can stand for. */
export function responsesOf(operation: Operation, path: string, schemas: Schemas): Schema {
  const problems = Object.groupBy(answerable(operation, path), ({ status }) => status);
  const refusals = Object.entries(problems).map(([status, codes]) => [status, problemResponse(status, codes ?? [])]);
  return { ...success(operation, schemas), ...(Object.fromEntries(refusals) as Schema) };
}

function success(operation: Operation, schemas: Schemas): Schema {
  if (operation.kind === 'read') return readSuccess(operation, schemas);
  if (operation.creates === undefined) return { 204: { description: 'Done.', headers: WRITTEN } };
  const schema = { type: 'object', required: ['id'], properties: { id: { type: 'string', format: 'uuid' } } };
  const headers = { Location: header('Where it is to be found.'), ...WRITTEN };
  return { 201: { description: 'Made.', headers, content: { 'application/json': { schema } } } };
}

function readSuccess({ answers = {}, mediaType = 'application/json' }: ReadOperation, schemas: Schemas): Schema {
  const schema = isBodyClass(answers) ? schemaOf(answers, schemas) : answers;
  const ok = { description: 'The answer.', headers: CORRELATION, content: { [mediaType]: { schema } } };
  return { 200: ok, 304: { description: 'Unchanged since the revision in If-None-Match.', headers: CORRELATION } };
}

function problemResponse(status: string, codes: readonly Answerable[]): Schema {
  const described = codes.map(({ code, message }) => `- \`${code}\`: ${message}`);
  const narrowed = { properties: { code: { enum: codes.map(({ code }) => code) }, status: { const: Number(status) } } };
  return {
    description: [`${STATUS_CODES[status]}`, ...described].join('\n'),
    headers: { ...CORRELATION, ...((status === '409' || status === '503') && RETRY) },
    content: { [PROBLEM_MEDIA_TYPE]: { schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, narrowed] } } },
  };
}
