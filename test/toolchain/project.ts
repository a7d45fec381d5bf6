import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const fixtures = 'test/toolchain/fixtures';
export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');
export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T;

/** Runs a script of node_modules, or of ours, under the Node that runs the specs. */
export const runNode = (...args: string[]): Readonly<{ status: number | null; stdout: string; stderr: string }> =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { cwd: root, encoding: 'utf8' });

/** A folder of its own: within the checkout, what lies there is an ES module and finds node_modules. */
export const withFolder = async <T>(
  work: (folder: string) => T | Promise<T>,
  parent = join(root, '.cache'),
): Promise<T> => {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'toolchain-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What the build makes programs of: the compiled module, by the program's name. */
export const programs = async (): Promise<Readonly<Record<string, string>>> => {
  const bundling = (await import(join(root, '.scripts/bundle.mjs'))) as { PROGRAMS: Readonly<Record<string, string>> };
  return bundling.PROGRAMS;
};

/** Compiles a fixture as the build does. */
export const compile = async (outDir: string, fixture: string): Promise<string> => {
  const build = (await import(join(root, '.scripts/build.mjs'))) as {
    compile: (outDir: string, sources: string[]) => Promise<void>;
  };
  await build.compile(outDir, [`${fixtures}/${fixture}`]);
  return join(outDir, fixtures, fixture);
};
