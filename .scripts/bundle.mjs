import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

/**
 * The programs, and what they start in a thread or process of its own. All lie in one folder, side by side, so that what is
 * named as a neighbour (`new URL('./log.worker.js', import.meta.url)`) is found from wherever the code came to lie.
 */
export const PROGRAMS = {
  api: 'apps/api/src/main.js',
  worker: 'apps/worker/src/main.js',
  ledger: 'apps/cli/src/main.js',
  'log.worker': 'libs/event-store/src/embedded/log.worker.js',
  'sqlite.worker': 'libs/read-store/src/sqlite/sqlite.worker.js',
  'rebuilding.main': 'libs/runtime/src/rebuilding.main.js',
  'judging.main': 'libs/oversight/src/compliance/judging/judging.main.js',
};

/** Packages of a hundred modules and more that nobody but our own code imports, with what they need: they come along. */
const INSIDE = new Set([
  'kysely',
  'jose',
  'class-validator',
  'validator',
  'libphonenumber-js',
  '@nestjs/cqrs',
  '@nestjs/swagger',
  '@nestjs/mapped-types',
  'es-toolkit',
  'js-yaml',
  'path-to-regexp',
]);

/** Looks for files of its own, so it stays a package; the documentation's, of which there is one version. */
const BESIDE = 'swagger-ui-dist';

const packageOf = (specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)[0];
const dependencies = () => Object.keys(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).dependencies);

/** What stays outside is looked for from where our code lies: another's dependency could be another version there. */
function outside(path, known) {
  const found = isBuiltin(path) || known.has(packageOf(path));
  return found ? { path, external: true } : { errors: [{ text: `${path} is none of our dependencies` }] };
}

/** `#libs/x` is the lib beside what is bundled, not that of the last build; packages stay where they are, but for some. */
const resolution = (modules) => ({
  name: 'resolution',
  setup: ({ onResolve }) => {
    const known = new Set([...dependencies(), BESIDE]);
    onResolve({ filter: /^#libs\// }, ({ path }) => ({ path: join(modules, `${path.slice(1)}/src/index.js`) }));
    onResolve({ filter: /^[^./#]/ }, ({ path, kind }) =>
      kind === 'entry-point' || INSIDE.has(packageOf(path)) ? undefined : outside(path, known),
    );
  },
});

/** A package in CommonJS asks for others by `require`. */
const REQUIRE = `import { createRequire as requiringFrom } from 'node:module'; const require = requiringFrom(import.meta.url);`;

/** Makes of the compiled modules the programs that are run: a start is mostly the finding and linking of single modules. */
export const bundle = async (modules, outdir) => {
  const { build } = await import('esbuild');
  const entries = Object.entries(PROGRAMS).map(([out, path]) => ({ in: join(modules, path), out }));
  await build({
    entryPoints: entries,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    banner: { js: REQUIRE },
    plugins: [resolution(modules)],
    logLevel: 'warning',
  });
};
