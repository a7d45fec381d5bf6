import { readFileSync } from 'node:fs';
import type { Journey } from '#libs/journeys';

/** A JSON schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** What one status of an operation stands for. */
export type Response = Readonly<{ headers?: object; content?: Readonly<Record<string, Readonly<{ schema: Schema }>>> }>;

/** An operation as the description has it. */
export type Described = Readonly<{
  operationId: string;
  'x-roles'?: readonly string[];
  'x-danger-roles'?: readonly string[];
  responses: Readonly<Record<string, Response>>;
}>;

type Description = Readonly<{
  paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  components: Readonly<{ schemas: Readonly<Record<string, Schema>> }>;
  'x-journeys': readonly Journey[];
}>;

/** All that another system knows of this one. */
export const DESCRIPTION = JSON.parse(
  readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'),
) as Description;

/** One route of the description. */
export type Route = Described & Readonly<{ path: string; method: string }>;

const ROUTES: readonly Route[] = Object.entries(DESCRIPTION.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => ({ ...described, path, method: method.toUpperCase() })),
);

/** The commands that are somebody's: every write. */
export const COMMANDS = ROUTES.filter(({ method }) => method !== 'GET');

/** The queries that are somebody's. */
export const QUERIES = ROUTES.filter((route) => route.method === 'GET' && route['x-roles'] !== undefined);

export const routeOf = (operation: string): Route => {
  const route = ROUTES.find(({ operationId }) => operationId === operation);
  if (!route) throw new Error(`The description has no ${operation}`);
  return route;
};

/** Who may, on whatever ground. */
export const rolesOf = (route: Route): readonly string[] => [
  ...(route['x-roles'] ?? []),
  ...(route['x-danger-roles'] ?? []),
];

/** The story of that name. */
export const journey = (name: string): Journey => {
  const found = DESCRIPTION['x-journeys'].find((one) => one.name === name);
  if (!found) throw new Error(`The description tells no ${name}`);
  return found;
};

/** The problems that a status of an operation can stand for. */
export const codesOf = ({ responses }: Route, status: number): readonly unknown[] => {
  const [, narrowed] = (responses[status]?.content?.['application/problem+json']?.schema['allOf'] ?? []) as readonly {
    properties: Readonly<{ code: Readonly<{ enum: readonly unknown[] }> }>;
  }[];
  return narrowed?.properties.code.enum ?? [];
};
