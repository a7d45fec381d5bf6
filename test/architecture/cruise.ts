import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

export const root = join(import.meta.dirname, '../..');
export const fixtures = join(import.meta.dirname, 'fixtures');

type Rule = Readonly<{ name: string; from: { path?: string } }>;
type Configuration = Readonly<{ forbidden: readonly Rule[]; options: ICruiseOptions }>;

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Configuration;
export const rules = forbidden;

type Cruised = Readonly<{ violated: string[]; violations: string[]; modules: string[] }>;

/** The rules that the tree at `baseDir` violates, each once, and the files it found there. */
export const cruiseTree = async (baseDir: string): Promise<Cruised> => {
  const folders = ['apps', 'libs', 'test'].filter((folder) => existsSync(join(baseDir, folder)));
  const ruleSet = { forbidden } as NonNullable<ICruiseOptions['ruleSet']>;
  const tsConfig = extractTsConfig(join(root, 'tsconfig.json'));
  const { output } = await cruise(folders, { ...options, baseDir, validate: true, ruleSet }, {}, { tsConfig });
  const { summary, modules } = output as ICruiseResult;
  const violated = [...new Set(summary.violations.map(({ rule }) => rule.name))];
  const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { violated, violations, modules: modules.map(({ source }) => source) };
};

/** A fixture is a miniature tree; laid out beside our package.json it is cruised as the real one is. */
export const cruiseFixture = async (fixture: string): Promise<Cruised> => {
  const tree = mkdtempSync(join(tmpdir(), 'architecture-'));
  try {
    cpSync(join(fixtures, fixture), tree, { recursive: true });
    for (const file of ['package.json', 'tsconfig.json']) cpSync(join(root, file), join(tree, file));
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
    return await cruiseTree(tree);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
};
