import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtures, root, runNode, withFolder } from './project.ts';

const OXLINT = join(root, 'node_modules/oxlint/bin/oxlint');
const LINT = join(root, fixtures, 'lint');

type Report = Readonly<{ diagnostics: readonly Readonly<{ code: string; filename: string }>[] }>;
type Found = Record<string, string[]>;

/** The linter reads a lib of its own making: a project as ours is, with nothing in it but the files given. */
const withLib = <T>(work: (lib: string, lint: (...flags: string[]) => Found) => T): Promise<T> =>
  withFolder((folder) => {
    for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
      cpSync(join(root, file), join(folder, file));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const lib = join(folder, 'libs/kernel/src');
    mkdirSync(lib, { recursive: true });
    const lint = (...flags: string[]): Found => {
      const { stdout } = runNode(OXLINT, '-c', join(folder, '.oxlintrc.json'), '-f', 'json', ...flags, lib);
      return byFile(JSON.parse(stdout) as Report);
    };
    return work(lib, lint);
  }, tmpdir());

const byFile = ({ diagnostics }: Report): Found => {
  const found: Found = {};
  for (const { code, filename } of diagnostics) {
    const name = filename.replace(/^.*\//, '');
    found[name] = [...new Set([...(found[name] ?? []), code.replace(/^.*\(|\)$/g, '')])];
  }
  return found;
};

const lines = (count: number): string => '  n += 1;\n'.repeat(count);

describe('The linter', () => {
  it('refuses each fixture by the rule it is named after', () =>
    withLib((lib, lint) => {
      cpSync(LINT, lib, { recursive: true });
      const wanted = readdirSync(LINT).map((file) => [file, [file.replace(/(\.spec)?\.ts$/, '')]]);
      expect(lint()).toStrictEqual(Object.fromEntries(wanted));
    }));

  it('refuses a file above 200 lines and a function above 30', () =>
    withLib((lib, lint) => {
      writeFileSync(join(lib, 'long-file.ts'), `export const all = [\n${'  1,\n'.repeat(199)}];\n`);
      writeFileSync(
        join(lib, 'long-function.ts'),
        `export const go = (n: number): number => {\n${lines(30)}  return n;\n};\n`,
      );
      writeFileSync(
        join(lib, 'fitting.ts'),
        `export const go = (n: number): number => {\n${lines(27)}  return n;\n};\n`,
      );
      expect(lint()).toStrictEqual({ 'long-file.ts': ['max-lines'], 'long-function.ts': ['max-lines-per-function'] });
    }));

  it('leaves the import of a body as it is, fixing included', () =>
    withLib((lib, lint) => {
      cpSync(join(root, fixtures, 'erased-body'), lib, { recursive: true });
      const before = readFileSync(join(lib, 'kept.controller.ts'), 'utf8');
      expect(lint('--fix', '--fix-suggestions')).toStrictEqual({});
      expect(readFileSync(join(lib, 'kept.controller.ts'), 'utf8')).toBe(before);
    }));
});
