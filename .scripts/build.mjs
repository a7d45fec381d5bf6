import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { bundle } from './bundle.mjs';
import { withLock } from './lock.mjs';
import { inRoot, node } from './paths.mjs';
import { runQuietly } from './spawn.mjs';

const SOURCES = ['apps', 'libs', 'test/bench', 'test/docs'];
const CONFIGURATION = ['.swcrc', 'package-lock.json', '.scripts/build.mjs', '.scripts/bundle.mjs'];
const STAMP = inRoot('dist/.sources');
const SPEC = /\.spec\.ts$/;

const filesUnder = (folder) =>
  existsSync(inRoot(folder))
    ? readdirSync(inRoot(folder), { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    : [];

const sourcesDigest = () => {
  const digest = createHash('sha256');
  for (const path of [...CONFIGURATION, ...SOURCES.flatMap(filesUnder)].filter((file) => !SPEC.test(file))) {
    digest
      .update(`${path}\0`)
      .update(readFileSync(inRoot(path)))
      .update('\0');
  }
  return digest.digest('hex');
};

const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourcesDigest();

const FLAGS = ['--config-file', inRoot('.swcrc'), '--copy-files', '--quiet', '--ignore', '**/*.spec.ts'];

/** Compiles into `outDir`, beside the compiled files a copy of what is not TypeScript. */
export const compile = (outDir, sources = SOURCES.filter((folder) => existsSync(inRoot(folder)))) =>
  runQuietly(node, [inRoot('node_modules/@swc/cli/bin/swc.js'), ...sources, '--out-dir', outDir, ...FLAGS]);

/** Builds afresh beside the last build and swaps, so that nobody ever runs half a build. */
const rebuild = async () => {
  const [fresh, last] = [inRoot('dist.fresh'), inRoot('dist.last')];
  for (const folder of [fresh, last]) rmSync(folder, { recursive: true, force: true });
  const digest = sourcesDigest();
  await compile(fresh);
  await bundle(fresh, `${fresh}/programs`);
  writeFileSync(`${fresh}/.sources`, digest);
  if (existsSync(inRoot('dist'))) renameSync(inRoot('dist'), last);
  renameSync(fresh, inRoot('dist'));
  rmSync(last, { recursive: true, force: true });
};

/** Makes sure that dist is what the sources say. */
export const ensureBuilt = async () => {
  if (isBuilt()) return;
  await withLock('build', async () => {
    if (isBuilt()) return;
    console.error('Building …');
    await rebuild();
  });
};

/** `nest start --watch` writes to dist too: what it leaves there must not pass for a build. */
export const forgetBuild = () => rmSync(STAMP, { force: true });
