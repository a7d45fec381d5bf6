/** One operation as the description of an API (OpenAPI 3.1) has it. */
export type Operation = Readonly<{ method: string; path: string }>;

type Described = Readonly<{ paths?: Readonly<Record<string, Readonly<Record<string, { operationId?: string }>>>> }>;

/** The operations of an API's description, by operationId. */
export const operationsIn = ({ paths = {} }: Described): ReadonlyMap<string, Operation> =>
  new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { operationId }]) =>
        operationId === undefined ? [] : [[operationId, { method: method.toUpperCase(), path }]],
      ),
    ),
  );
