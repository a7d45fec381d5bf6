import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The checkout: npm runs everything from there, compiled or not. */
export const root = process.cwd();

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');
export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T;

/** The files of the checkout that match, by their paths from its root, in one order everywhere. */
export const filesMatching = (...patterns: readonly string[]): readonly string[] =>
  globSync([...patterns], { cwd: root, exclude: (path) => path === 'node_modules' })
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
