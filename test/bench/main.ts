import { availableParallelism, loadavg } from 'node:os';
import { Bench } from './bench.ts';
import { compareCommands } from './commands/comparison.ts';
import { fsyncCost } from './disk.ts';
import { compareCompliance } from './compliance/comparison.ts';
import { compareDisturbance } from './disturbance/comparison.ts';
import { compareEventStore } from './eventstore/comparison.ts';
import { compareHttp } from './http/comparison.ts';
import { optionsOf, USAGE, type Comparison } from './options.ts';
import { compareRebuild } from './rebuild/comparison.ts';

const COMPARE: Readonly<Record<Comparison, (bench: Bench) => Promise<void>>> = {
  commands: compareCommands,
  http: compareHttp,
  rebuild: compareRebuild,
  disturbance: compareDisturbance,
  compliance: compareCompliance,
  eventstore: compareEventStore,
};

function introduce(bench: Bench): void {
  const { rounds, slice } = bench.options;
  const [load = 0] = loadavg();
  const { median, least, most } = fsyncCost(bench.directory());
  const costs = `${median.toFixed(2)} ms (${least.toFixed(2)}–${most.toFixed(2)})`;
  bench.say(
    `Node ${process.versions.node}, ${availableParallelism()} cores, load ${load.toFixed(1)}; an fsync of 4 KiB: ${costs}`,
  );
  bench.say(
    `${rounds} rounds; every contestant in a process of its own, ${slice} ms at a time, there and back in each round`,
  );
  bench.say('ratio: median of the rounds’ ratios; rounds: the least and the most; only ratios of one run compare\n');
}

async function run(bench: Bench): Promise<void> {
  try {
    introduce(bench);
    for (const comparison of bench.options.comparisons) await COMPARE[comparison](bench);
  } finally {
    bench.clear();
  }
}

try {
  await run(new Bench(optionsOf(process.argv.slice(2))));
} catch (error) {
  console.error(error instanceof RangeError ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = 1;
}
