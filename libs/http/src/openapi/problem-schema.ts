import type { Schema } from './schema.ts';

const text: Schema = { type: 'string' };
const input: Schema = {
  type: 'object',
  description: 'Exactly one of pointer (RFC 6901, into the body), parameter and header names the input.',
  properties: { pointer: text, parameter: text, header: text, detail: text },
  required: ['detail'],
};
const clause: Schema = {
  type: 'object',
  description: 'A clause of the policy that is not met.',
  properties: { id: text, title: text, missing: text, whoCan: { type: 'array', items: text } },
  required: ['id', 'title', 'missing', 'whoCan'],
};

/** The RFC 9457 problem that every answer but a success is. */
export const PROBLEM_SCHEMA: Schema = {
  type: 'object',
  properties: {
    type: { type: 'string', format: 'uri' },
    title: text,
    status: { type: 'integer' },
    detail: text,
    instance: { type: 'string', format: 'uri', description: 'urn:uuid:<correlation id>' },
    code: { type: 'string', description: 'Stable: what clients decide by.' },
    errors: { type: 'array', items: input },
    clauses: { type: 'array', items: clause },
    facts: { type: 'object', description: 'What else the rule has to say: codes and dates.' },
  },
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
};
