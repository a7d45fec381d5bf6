import { filesOf } from './openapi.ts';
import { readJson, readText } from './repository.ts';

type Operation = Readonly<{
  operationId: string;
  requestBody?: Readonly<{ content: Readonly<Record<string, Readonly<{ example?: unknown }>>> }>;
}>;
type Description = Readonly<{ paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }>;

describe('The description of the API', () => {
  it('and its examples are what was sent when every story was played (else: npm run docs)', async () => {
    const made = await filesOf();
    expect(Object.keys(made).filter((path) => readText(path) !== made[path])).toStrictEqual([]);
  }, 120_000);

  it('has an example for every command', () => {
    const operations = Object.values(readJson<Description>('docs/openapi.json').paths).flatMap(
      Object.values<Operation>,
    );
    const bodies = operations.filter(({ requestBody }) => requestBody !== undefined);
    expect(bodies.length).toBeGreaterThan(60);
    const bare = bodies.filter(({ requestBody }) => requestBody?.content['application/json']?.example === undefined);
    expect(bare.map(({ operationId }) => operationId)).toStrictEqual([]);
  });
});
