import { ensureBuilt, forgetBuild } from './build.mjs';
import { checks, testEverything } from './check.mjs';
import { inRoot, root } from './paths.mjs';
import { completeLockfile } from './lockfile.mjs';
import { runNode } from './spawn.mjs';
import { jest, mutants, nest, oxlint, prettier } from './tools.mjs';

const fromDist =
  (entry, ...first) =>
  async (args) => {
    await ensureBuilt();
    const flags = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];
    return runNode([...flags, inRoot(`dist/${entry}`), ...first, ...args]);
  };

/** What `npm run <task>` may be. Each answers its exit code. */
export const tasks = {
  start: fromDist('programs/api.js'),
  worker: fromDist('programs/worker.js'),
  demo: fromDist('programs/ledger.js', 'demo'),
  ledger: fromDist('programs/ledger.js'),
  bench: fromDist('test/bench/main.js'),
  docs: fromDist('test/docs/main.js'),
  build: async () => {
    await ensureBuilt();
    return 0;
  },
  dev: async (args) => {
    forgetBuild();
    return nest(['start', '--watch', ...args]);
  },
  test: testEverything,
  spec: (args) => jest(args),
  'test:unit': (args) => jest(args.length > 0 ? args : [`${root}(libs|apps)/`]),
  'test:servers': (args) => runNode([inRoot('.scripts/test-servers.mjs'), ...args]),
  'test:mutants': (args) => mutants(args),
  lockfile: () => {
    completeLockfile();
    return 0;
  },
  types: checks.types,
  architecture: checks.architecture,
  lint: (args) => oxlint(args),
  'lint:fix': (args) => oxlint(['--fix', ...args]),
  format: (args) => prettier(['--write', ...(args.length > 0 ? args : ['.'])]),
  'format:check': (args) => prettier(['--check', ...(args.length > 0 ? args : ['.'])]),
};
