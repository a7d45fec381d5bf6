import type { Bench } from '../bench.ts';
import { onOwnDatabase } from '../own-database.ts';
import { quantile, QUANTILES } from '../quantiles.ts';
import { Child } from '../racing/child.ts';
import { figureOf, ratioOf } from '../racing/figures.ts';
import { EVERY_MS, type ServingSettings, type Spell, type Waits } from './settings.ts';

/** The process that serves, and the one beside it. */
type Processes = Readonly<{ serving: Child<number, Spell, Waits>; beside: Child<number, Spell, number> }>;

/** How long commands come at a time. */
const SPELL_MS = 2_000;
const GOAL = 1.5;
const KINDS = ['commands', 'reads'] as const;

/** In peace, beside rebuilds that the process which serves has begun, or an operator: each has two halves that lie around the others'. */
const ORDER = ['idle', 'here', 'beside', 'beside', 'here', 'idle'] as const;
const PLACES = { here: 'by the process that serves', beside: 'by an operator, beside it' } as const;
type How = (typeof ORDER)[number];
type Round = Readonly<Record<How, Waits>>;

/** How much longer commands and reads wait while a read model is built anew, by the very process that serves them or by an operator. */
export async function compareDisturbance(bench: Bench): Promise<void> {
  await compareOn(bench, 'SQLite', undefined);
  await onOwnDatabase((url) => compareOn(bench, 'PostgreSQL', url));
}

async function compareOn(bench: Bench, name: string, databaseUrl: string | undefined): Promise<void> {
  const { streams, rounds } = bench.options;
  const settings: ServingSettings = {
    directory: bench.directory(),
    streams,
    ...(databaseUrl !== undefined && { databaseUrl }),
  };
  const serving: Processes['serving'] = await Child.open('disturbance/serving', settings);
  const beside: Processes['beside'] = await Child.open('disturbance/beside', settings);
  const pace = `a command and a read every ${EVERY_MS} ms`;
  bench.say(`\n(g) ${name}: ${pace}, while ${serving.ready} events are folded into two tables anew`);
  await roundOf({ serving, beside });
  const told: Round[] = [];
  while (told.length < rounds) told.push(await roundOf({ serving, beside }));
  for (const how of ['here', 'beside'] as const) tell(bench, told, how);
  for (const child of [beside, serving]) await child.end();
}

async function roundOf({ serving, beside }: Processes): Promise<Round> {
  const round: Record<How, Waits> = { idle: NONE, here: NONE, beside: NONE };
  for (const how of ORDER) {
    const spell = { milliseconds: SPELL_MS, rebuilding: how === 'here' };
    const [waits, rebuilds] = await Promise.all([serving.ask(spell), how === 'beside' ? beside.ask(spell) : 0]);
    const { commands, reads } = round[how];
    round[how] = {
      commands: [...commands, ...waits.commands],
      reads: [...reads, ...waits.reads],
      rebuilds: round[how].rebuilds + waits.rebuilds + rebuilds,
    };
  }
  return round;
}

const NONE: Waits = { commands: [], reads: [], rebuilds: 0 };

function tell(bench: Bench, rounds: readonly Round[], how: keyof typeof PLACES): void {
  const rebuilds = rounds.reduce((sum, round) => sum + round[how].rebuilds, 0);
  bench.say(`${PLACES[how]}: ${rebuilds} rebuilds in ${rounds.length} rounds`);
  for (const kind of KINDS) {
    for (const [name, part] of Object.entries(QUANTILES)) {
      const [ours, quiet] = [how, 'idle' as const].map((one) =>
        rounds.map((round) => quantile(round[one][kind], part)),
      );
      bench.say(`  ${kind}, ${name}: ${told(ours ?? [], quiet ?? [], name === 'p99' && kind === 'commands')}`);
    }
  }
}

function told(ours: readonly number[], quiet: readonly number[], hasGoal: boolean): string {
  const { median, least, most } = ratioOf(ours, quiet);
  const waited = `${figureOf(ours).median.toFixed(2)} ms ÷ ${figureOf(quiet).median.toFixed(2)} ms idle`;
  const goal = hasGoal ? `, goal ≤ ${GOAL} ${median <= GOAL ? '✓' : '✗'}` : '';
  return `${waited}: ${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})${goal}`;
}
