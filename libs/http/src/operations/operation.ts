import type { Access, RejectionTable } from '#libs/kernel';
import type { BodyClass } from '../body/field-notes.ts';

/** What every declared route has: what it is for, and which rejections it can answer beside those of any route. */
type Declared = Readonly<{
  /** The command's or query's name, `ReportAbsence`: the OpenAPI operationId, and part of a command's digest. */
  name: string;
  summary: string;
  /** Headings in the documentation; the controller's first path segment where not said. */
  tags?: readonly string[];
  /** The rejections of the context that this route can answer: `codesOf(TABLE, …)`. */
  problems?: RejectionTable;
}>;

/**
 * How a command is asked for. `creates` makes it a 201 with that Location, in which `{id}` is the outcome's id and other
 * names are parameters of the path. `danger` marks what must never be held up: see `readEnvelope`; `dangerAccess` says who may
 * then, where others do than `access` says.
 */
export type WriteOptions = Omit<Declared, 'name'> &
  Readonly<{
    access: Access;
    path?: string;
    method?: 'POST' | 'PUT' | 'DELETE';
    creates?: string;
    danger?: true | ((body: Readonly<Record<string, unknown>>) => boolean);
    dangerAccess?: Access;
  }>;

/**
 * How a query is asked; `public` is answered without a token. `after` names the projection whose position `?after=` waits
 * for.
 */
export type ReadOptions = Omit<Declared, 'name'> &
  Readonly<{
    access: Access | 'public';
    path?: string;
    after?: string;
    /** What a 200 holds: a JSON schema, or a class with class-validator's decorators. */
    answers?: BodyClass | Readonly<Record<string, unknown>>;
    /** The media type of a 200 that is not JSON. */
    mediaType?: string;
  }>;

/** A route as its decorator recorded it. `input` is the class of its body, or of its query. */
export type WriteOperation = WriteOptions & Readonly<{ kind: 'write'; name: string; input: BodyClass }>;
export type ReadOperation = ReadOptions & Readonly<{ kind: 'read'; name: string; input: BodyClass | undefined }>;
export type Operation = WriteOperation | ReadOperation;

const OPERATION = Symbol('operation');

/** Keeps what a decorator said about a controller's method. */
export const recordOperation = (method: object, operation: Operation): void =>
  Reflect.defineMetadata(OPERATION, operation, method);

/** What was said about a controller's method; undefined where it was not declared with Write or Read. */
export const operationOf = (method: object): Operation | undefined =>
  Reflect.getMetadata(OPERATION, method) as Operation | undefined;

/** Some codes of a context's table of rejections: what one route can answer. An unknown code does not compile. */
export const codesOf = <Code extends string>(
  table: RejectionTable<Code>,
  ...codes: readonly NoInfer<Code>[]
): RejectionTable => Object.fromEntries(codes.map((code) => [code, table[code]]));
