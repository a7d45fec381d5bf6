import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruiseFixture, cruiseTree, fixtures, root, rules } from './cruise.ts';

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const cases = folders(fixtures).flatMap((rule) => folders(join(fixtures, rule)).map((name) => [rule, name] as const));
const hasRow = (lib: string): boolean =>
  rules.some(
    ({ name, from }) => name.endsWith('-may-import') && new RegExp(from.path ?? '$^').test(`libs/${lib}/src/index.ts`),
  );

describe('The import table', () => {
  it('has a fixture that must fail for every rule, and for nothing else', () =>
    expect(folders(fixtures).sort()).toStrictEqual(rules.map(({ name }) => name).sort()));

  it.each(cases)('%s refuses %s, and no other rule does', async (rule, name) =>
    expect(await cruiseFixture(join(rule, name))).toMatchObject({ violated: [rule] }),
  );

  it('has a row for every folder of libs/', () =>
    expect(folders(join(root, 'libs')).filter((lib) => !hasRow(lib))).toStrictEqual([]));

  it('knows a folder without a row', () => expect(hasRow('utils')).toBe(false));

  it('follows #libs to the sources, not to what was built', async () => {
    const { modules } = await cruiseFixture('context-may-import/another-context');
    expect(modules.sort()).toStrictEqual(['libs/placements/src/index.ts', 'libs/students/src/index.ts']);
  });

  it('is kept by the tree as it is', async () => {
    const { violations, modules } = await cruiseTree(root);
    expect(modules).toContain('libs/kernel/src/index.ts');
    expect(violations).toStrictEqual([]);
  }, 30_000);
});
