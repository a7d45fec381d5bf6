import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync, type Options } from '@swc/core';

/** What is mutated, and is loaded afresh where a mutant sits in a table that is built on loading. */
const MUTATED = /\/libs\/(policy\/src|[^/]+\/src\/domain)\/[^?]*\.ts$/;
const PURE_SPECS = ['libs/policy/src/**/*.spec.ts', 'libs/*/src/domain/**/*.spec.ts'];
/** Thousands of random lives take longer than all other specs together, and are not the same twice. */
const RANDOM_LIVES = '.property.spec.ts';

type Swcrc = Options & { $schema: string; jsc: { rewriteRelativeImportExtensions?: boolean } };
const { $schema: _schema, ...swc } = JSON.parse(readFileSync('.swcrc', 'utf8')) as Swcrc;
delete swc.jsc.rewriteRelativeImportExtensions;

const compiled = new Map<string, string>();

function compile(file: string): string {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(file, 'utf8'), { ...swc, swcrc: false, filename: file });
  compiled.set(file, code);
  return code;
}

let generation = 0;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return MUTATED.test(found.url) ? { ...found, url: `${found.url}?${generation}` } : found;
  },
  load(url, context, next) {
    const [path = url] = url.split('?');
    if (!path.endsWith('.ts')) return next(url, context);
    return { format: 'module', source: compile(fileURLToPath(path)), shortCircuit: true };
  },
});

/** From here on, what is mutated is loaded anew. */
export const startAfresh = (): void => void (generation += 1);

/** The specs of pure code: those that need nothing but themselves. */
export const pureSpecs = (): readonly string[] =>
  globSync(PURE_SPECS)
    .filter((file) => !file.endsWith(RANDOM_LIVES))
    .sort();

export const importSpec = (file: string): Promise<unknown> =>
  import(`${pathToFileURL(resolve(file)).href}?${generation}`);
