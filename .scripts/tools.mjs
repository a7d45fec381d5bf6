import { inRoot } from './paths.mjs';
import { runNode } from './spawn.mjs';

const tool =
  (path, ...first) =>
  (args) =>
    runNode([inRoot(`node_modules/${path}`), ...first, ...args]);

export const prettier = tool(
  'prettier/bin/prettier.cjs',
  '--log-level=warn',
  '--cache',
  '--cache-location=.cache/prettier',
);
export const oxlint = tool(
  'oxlint/bin/oxlint',
  '--type-aware',
  '--deny-warnings',
  '--report-unused-disable-directives',
);
export const tsc = tool('typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/tsc.json');
export const depcruise = tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs');
export const nest = tool('@nestjs/cli/bin/nest.js');
const stryker = tool('@stryker-mutator/core/bin/stryker.js', 'run');

/** Mutates all that stryker.config.json names, or what the patterns name: 'libs/policy/src/calendar/*.ts'. */
export const mutants = (patterns) =>
  stryker(patterns.length > 0 ? ['--mutate', [...patterns, '!**/*.spec.ts', '!**/spec/**'].join()] : []);

/** Jest in ESM mode. */
export const jest = (args, env = {}) =>
  runNode(
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      inRoot('node_modules/jest/bin/jest.js'),
      ...args,
    ],
    { env: { ...process.env, ...env } },
  );
