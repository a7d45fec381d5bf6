import { figureOf, ratioOf, type Figure } from './racing/figures.ts';
import type { Run, Runs } from './racing/race.ts';

/** One line of a table: a ratio, what it is over, the two rates it comes from, and the goal it is held against, if any. */
export type Line = Readonly<{
  what: string;
  over: string;
  ours: Figure;
  theirs: Figure;
  ratio: Figure;
  goal: number | undefined;
}>;

type Pair = readonly [ours: string, theirs: string, goal?: number];

/** Holds one racer of a run against another. Throws where commands failed: what is not done has no rate. */
export function lineOf(runs: Runs, what: string, over: string, [ours, theirs, goal]: Pair): Line {
  const [our, their] = [flawless(runs, ours), flawless(runs, theirs)];
  const ratio = ratioOf(our.rates, their.rates);
  return { what, over, ours: figureOf(our.rates), theirs: figureOf(their.rates), ratio, goal };
}

function flawless(runs: Runs, name: string): Run {
  const run = runs.get(name);
  if (!run) throw new Error(`${name} took no part`);
  if (run.errors > 0) throw new Error(`${run.errors} of what ${name} did failed`);
  return run;
}

const WIDTHS = [22, 40, 10, 10, 7, 13, 7] as const;
const HEADINGS = ['ours', 'over', 'ours/s', 'over/s', 'ratio', 'rounds', 'goal'] as const;

const rate = ({ median }: Figure): string => Math.round(median).toLocaleString('en-GB');
const decimals = (value: number): string => value.toFixed(value >= 10 ? 1 : 2);

const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at < 2 ? cell.padEnd(WIDTHS[at] ?? 0) : cell.padStart(WIDTHS[at] ?? 0))).join(' ');

const cellsOf = ({ what, over, ours, theirs, ratio, goal }: Line): readonly string[] => [
  what,
  over,
  rate(ours),
  rate(theirs),
  decimals(ratio.median),
  `${decimals(ratio.least)}–${decimals(ratio.most)}`,
  goal === undefined ? '' : `≥ ${goal}`,
];

const mark = ({ ratio, goal }: Line): string => (goal === undefined ? '' : ratio.median >= goal ? '  ✓' : '  ✗');

/** The lines of a comparison, each marked by whether its median reaches its goal. */
export const tableOf = (lines: readonly Line[]): string =>
  [row(HEADINGS), ...lines.map((line) => row(cellsOf(line)) + mark(line))].join('\n');
