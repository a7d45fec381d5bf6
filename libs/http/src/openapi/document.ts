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
}> &
  Extensions;

type Extensions = Readonly<{ [name: `x-${string}`]: unknown }>;

/** What the document says of the product, an example of a body per operationId, and what OpenAPI has no word for. */
export type DocumentOptions = Readonly<{
  title: string;
  version: string;
  description: string;
  examples?: Readonly<Record<string, unknown>>;
  extensions?: Extensions;
}>;

/** Describes every route of the application from what its decorators say. Throws UndeclaredAccess. */
export function openApiOf(app: INestApplicationContext, options: DocumentOptions): OpenApi {
  const { examples = {}, extensions = {}, ...info } = options;
  const schemas: Schemas = { Problem: PROBLEM_SCHEMA };
  const paths: Record<string, Record<string, Schema>> = {};
  for (const route of routesOf(app))
    paths[route.path] = { ...paths[route.path], [route.method]: described(route, schemas, examples) };
  const securitySchemes = { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } };
  const components = { schemas, securitySchemes };
  return { openapi: '3.1.0', info, paths, components, security: [{ token: [] }], ...extensions };
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

function accessOf(operation: Operation): Schema {
  const { access } = operation;
  if (access === 'public') return { security: [] };
  const inDanger = operation.kind === 'write' ? operation.dangerAccess : undefined;
  return {
    'x-roles': access.roles,
    ...(access.clause !== undefined && { 'x-clause': access.clause }),
    ...(inDanger && { 'x-danger-roles': inDanger.roles }),
  };
}

function bodyOf({ input }: Operation & { kind: 'write' }, schemas: Schemas, example: unknown): Schema {
  const schema = schemaOf(input, schemas);
  const json = { schema, ...(example !== undefined && { example }) };
  return { required: 'required' in (schemas[input.name] ?? {}), content: { 'application/json': json } };
}
