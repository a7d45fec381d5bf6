import { openApiOf } from '#libs/http';
import { ABOUT } from '../../../apps/api/src/about.ts';
import { start } from './empty-app.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The places of a schema where a text or a list may be as long as somebody likes. */
const unbounded = (schema: unknown, at: string): string[] => {
  if (!isNode(schema)) return [];
  const open =
    (schema['type'] === 'string' &&
      !['maxLength', 'pattern', 'format', 'enum', 'const'].some((bound) => bound in schema)) ||
    (schema['type'] === 'array' && !('maxItems' in schema));
  return [...(open ? [at] : []), ...Object.entries(schema).flatMap(([key, inner]) => unbounded(inner, `${at}/${key}`))];
};

describe('The documentation of the application', () => {
  let api: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    api = await start(undefined, { LEDGER_SETTABLE_CLOCK: '1' });
  });
  afterAll(() => api.stop());
  const document = () => openApiOf(api.app.app, ABOUT);

  it('names each operation once', () => {
    const names = Object.values(document().paths).flatMap((path) =>
      Object.values(path).map((one) => one['operationId']),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a bound for every text and every list of a body', () => {
    const { Problem: _answers, ...bodies } = document().components['schemas'] as Record<string, Node>;
    expect(Object.entries(bodies).flatMap(([name, schema]) => unbounded(schema, name))).toStrictEqual([]);
  });
});
