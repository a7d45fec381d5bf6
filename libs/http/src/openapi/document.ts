import type { INestApplicationContext } from '@nestjs/common';
import { PREFIX } from '../operations/answers.ts';
import type { Operation } from '../operations/operation.ts';
import { parametersOf } from './parameters.ts';
import { PROBLEM_SCHEMA } from './problem-schema.ts';
import { responsesOf } from './responses.ts';
import { routesOf, type Route } from './routes.ts';
import { schemaOf, type Schema, type Schemas } from './schema.ts';

/** An OpenAPI 3.1 document. */
export type OpenApi = Readonly<{
  openapi: '3.1.0';
  info: Readonly<{ title: string; version: string; description: string }>;
  paths: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
  components: Readonly<Record<string, unknown>>;
  security: readonly Schema[];
}>;

/** What the document says of the product, and an example of a body per operationId. */
export type DocumentOptions = Readonly<{
  title: string;
  version: string;
  description: string;
  examples?: Readonly<Record<string, unknown>>;
}>;

/** Describes every route of the application from what its decorators say. Throws UndeclaredAccess. */
export function openApiOf(app: INestApplicationContext, { examples = {}, ...info }: DocumentOptions): OpenApi {
  const schemas: Schemas = { Problem: PROBLEM_SCHEMA };
  const paths: Record<string, Record<string, Schema>> = {};
  for (const route of routesOf(app))
    paths[route.path] = { ...paths[route.path], [route.method]: described(route, schemas, examples) };
  const securitySchemes = { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } };
  return { openapi: '3.1.0', info, paths, components: { schemas, securitySchemes }, security: [{ token: [] }] };
}

function described({ operation, path }: Route, schemas: Schemas, examples: Readonly<Record<string, unknown>>): Schema {
  const { name, summary, tags = [tagOf(path)] } = operation;
  return {
    operationId: name,
    summary,
    tags,
    ...accessOf(operation),
    parameters: parametersOf(operation, path, schemas),
    ...(operation.kind === 'write' && { requestBody: bodyOf(operation, schemas, examples[name]) }),
    responses: responsesOf(operation, path, schemas),
  };
}

const tagOf = (path: string): string => path.replace(PREFIX, '').split('/')[1] ?? '';

function accessOf({ access }: Operation): Schema {
  if (access === 'public') return { security: [] };
  return { 'x-roles': access.roles, ...(access.clause !== undefined && { 'x-clause': access.clause }) };
}

function bodyOf({ input }: Operation & { kind: 'write' }, schemas: Schemas, example: unknown): Schema {
  const schema = schemaOf(input, schemas);
  const json = { schema, ...(example !== undefined && { example }) };
  return { required: 'required' in (schemas[input.name] ?? {}), content: { 'application/json': json } };
}
