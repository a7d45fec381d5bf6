import type { Bench } from '../bench.ts';
import { ownDatabase } from '../own-database.ts';
import { onPostgres } from '../postgres.ts';
import { quantile, QUANTILES } from '../quantiles.ts';
import { Child } from '../racing/child.ts';
import { figureOf, ratioOf } from '../racing/figures.ts';
import { EVERY_MS, type ServingSettings, type Spell, type Waits } from './settings.ts';

type Serving = Child<number, Spell, Waits>;

/** How long commands come in peace or beside a rebuild, at a time. */
const SPELL_MS = 3_000;
const GOAL = 1.5;
const KINDS = ['commands', 'reads'] as const;

/** One spell in peace and one beside rebuilds, each of two halves that lie around the other's. */
type Round = Readonly<{ idle: Waits; rebuilding: Waits }>;

/** How much longer commands and reads wait while a read model is built anew in the very process that serves them. */
export async function compareDisturbance(bench: Bench): Promise<void> {
  await compareOn(bench, 'SQLite', undefined);
  await onPostgres(async (server) => {
    const database = await ownDatabase(server, `bench_${Date.now().toString(36)}`);
    try {
      await compareOn(bench, 'PostgreSQL', database.url);
    } finally {
      await database.drop();
    }
  });
}

async function compareOn(bench: Bench, name: string, databaseUrl: string | undefined): Promise<void> {
  const { streams, rounds } = bench.options;
  const settings: ServingSettings = {
    directory: bench.directory(),
    streams,
    ...(databaseUrl !== undefined && { databaseUrl }),
  };
  const serving: Serving = await Child.open('disturbance/serving', settings);
  const pace = `a command and a read every ${EVERY_MS} ms`;
  bench.say(`\n(g) ${name}: ${pace}, while ${serving.ready} events are folded into two tables anew`);
  await roundOf(serving);
  const told: Round[] = [];
  while (told.length < rounds) told.push(await roundOf(serving));
  tell(bench, told);
  await serving.end();
}

async function roundOf(serving: Serving): Promise<Round> {
  const waits: Waits[] = [];
  for (const rebuilding of [false, true, true, false]) {
    waits.push(await serving.ask({ milliseconds: SPELL_MS, rebuilding }));
  }
  const both = (...[one, other]: readonly (Waits | undefined)[]): Waits => ({
    commands: [...(one?.commands ?? []), ...(other?.commands ?? [])],
    reads: [...(one?.reads ?? []), ...(other?.reads ?? [])],
    rebuilds: (one?.rebuilds ?? 0) + (other?.rebuilds ?? 0),
  });
  return { idle: both(waits[0], waits[3]), rebuilding: both(waits[1], waits[2]) };
}

function tell(bench: Bench, rounds: readonly Round[]): void {
  const rebuilds = rounds.reduce((sum, { rebuilding }) => sum + rebuilding.rebuilds, 0);
  bench.say(`${rebuilds} rebuilds in ${rounds.length} rounds`);
  for (const kind of KINDS) {
    for (const [name, part] of Object.entries(QUANTILES)) {
      const of = (how: keyof Round) => rounds.map((round) => quantile(round[how][kind], part));
      const ratio = ratioOf(of('rebuilding'), of('idle'));
      const [ours, quiet] = [figureOf(of('rebuilding')).median, figureOf(of('idle')).median];
      const goal = name === 'p99' && kind === 'commands' ? `, goal ≤ ${GOAL} ${ratio.median <= GOAL ? '✓' : '✗'}` : '';
      const spread = `${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}`;
      const text = `${ours.toFixed(2)} ms meanwhile ÷ ${quiet.toFixed(2)} ms idle`;
      bench.say(`${kind}, ${name}: ${text}: ${ratio.median.toFixed(2)} (${spread})${goal}`);
    }
  }
}
