import { filesMatching, readJson, readText } from './repository.ts';

const README = readText('README.md');
const { scripts } = readJson<{ scripts: Readonly<Record<string, string>> }>('package.json');

const foldersIn = (folder: string): readonly string[] => [
  ...new Set(filesMatching(`${folder}/*/**/*.ts`).map((path) => path.split('/')[1] ?? '')),
];

describe('The README', () => {
  it('is at most 150 lines', () => expect(README.trimEnd().split('\n').length).toBeLessThanOrEqual(150));

  it('names every variable of the environment that is read', () => {
    const source = readText('libs/runtime/src/configuration/configuration.ts');
    const read = new Set([...source.matchAll(/\b([A-Z]{4,}(?:_[A-Z]+)*)\b(?=[,' }])/g)].map(([, name = '']) => name));
    const variables = [...read].filter((name) => /^(PORT|HOST|NODE_ENV|LOG_LEVEL|DATABASE_URL|LEDGER_\w+)$/.test(name));
    expect(variables.length).toBeGreaterThan(8);
    expect(variables.filter((name) => !README.includes(`\`${name}`))).toStrictEqual([]);
  });

  it.each(['apps', 'libs', 'test'])('names every folder of %s', (folder) =>
    expect(foldersIn(folder).filter((name) => !new RegExp(`\\b${name}\\b`).test(README))).toStrictEqual([]),
  );

  it('speaks of tasks that there are', () => {
    const spoken = [...README.matchAll(/(?:^|[`(])npm (?:run (?:-s )?)?([a-z][\w:]*)/gm)].map(([, task = '']) => task);
    expect(spoken).toEqual(expect.arrayContaining(['demo', 'test', 'start', 'ledger', 'bench', 'spec', 'docs']));
    expect(spoken.filter((task) => !(task in scripts))).toStrictEqual([]);
  });
});
