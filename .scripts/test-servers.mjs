// npm run test:servers: the suites that need real servers, on those that the environment names, or that a Docker engine runs.
import { jestTotals, totalsLine } from './jest-run.mjs';
import { startServers } from './engine.mjs';

/** What runs on a server, if there is one: all of it, or what is asked for; each suite says by itself what it lacks. */
const SUITES = 'test/servers/';
const asked = process.argv.slice(2);
const suites = asked.some((one) => one.startsWith(SUITES)) ? asked : [SUITES, ...asked];

const { EVENTSTOREDB_URL, DATABASE_URL, DATABASE_URL_TEST = DATABASE_URL } = process.env;
const started = EVENTSTOREDB_URL === undefined ? await startServers() : undefined;
const named = DATABASE_URL_TEST === undefined ? {} : { DATABASE_URL_TEST };
try {
  const totals = await jestTotals([...suites, '--maxWorkers=1'], {
    ...named,
    ...started?.environment,
  });
  console.log(`\n${totalsLine(totals)}`);
  process.exitCode = totals.failed === 0 ? 0 : 1;
} finally {
  await started?.stop();
}
