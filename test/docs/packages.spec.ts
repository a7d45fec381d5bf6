import { filesMatching, readJson, readText } from './repository.ts';

type Manifest = Readonly<{ dependencies: Record<string, string>; scripts: Record<string, string> }>;

const { dependencies } = readJson<Manifest>('package.json');

/** What runs where the product does: no specs, and nothing that only they use. */
const PRODUCT = filesMatching('{apps,libs}/**/*.ts').filter(
  (path) => !/\.spec\.ts$|\/spec\/|^libs\/testing\//.test(path),
);

/** What no import names: Node itself, and what Nest asks for by name (its documentation's files). */
const WITHOUT_IMPORT = ['node', '@fastify/static'];

describe('The packages that the product runs on', () => {
  it('are those of decision 7', () => {
    const [, decision = ''] =
      /\*\*Decision\.\*\*([\s\S]*?)\n\n/.exec(readText('docs/adr/0007-runtime-dependencies.md')) ?? [];
    const items = decision.split('\n').map((line) => line.replace(/^- /, ''));
    const listed = items.flatMap((item) => [...item.matchAll(/`([^`]+)`(?=[^.]*:)/g)].map(([, name = '']) => name));
    expect([...listed].sort()).toStrictEqual(Object.keys(dependencies).sort());
  });

  it('are each imported by the product', () => {
    const imports = new Set(
      PRODUCT.flatMap((path) =>
        [...readText(path).matchAll(/(?:from|import) '((?:@[\w.-]+\/)?[\w.-]+)/g)].map(([, name = '']) => name),
      ),
    );
    const unused = Object.keys(dependencies).filter((name) => !imports.has(name));
    expect(unused.filter((name) => !WITHOUT_IMPORT.includes(name))).toStrictEqual([]);
  });

  it('are all that it imports, so that it runs where nothing else was installed', () => {
    const bare = PRODUCT.flatMap((path) =>
      [
        ...readText(path).matchAll(/^(?:import|export) (?!type )(?:[\w\s{},*$]*? from )?'((?:@[\w.-]+\/)?[\w.-]+)/gm),
      ].map(([, name = '']) => name),
    );
    const foreign = bare.filter((name) => !/^(\.|node$)/.test(name) && !(name in dependencies));
    expect([...new Set(foreign)]).toStrictEqual([]);
  });

  it('are pinned', () =>
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toStrictEqual([]));
});
