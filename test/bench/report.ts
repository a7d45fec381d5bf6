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
  failed: readonly [ours: number, theirs: number];
}>;

type Pair = readonly [ours: string, theirs: string, goal?: number];

/** Holds one racer of a run against another. */
export function lineOf(runs: Runs, what: string, over: string, [ours, theirs, goal]: Pair): Line {
  const [our, their] = [runOf(runs, ours), runOf(runs, theirs)];
  const ratio = ratioOf(our.rates, their.rates);
  const failed = [our.errors, their.errors] as const;
  return { what, over, ours: figureOf(our.rates), theirs: figureOf(their.rates), ratio, goal, failed };
}

function runOf(runs: Runs, name: string): Run {
  const run = runs.get(name);
  if (!run) throw new Error(`${name} took no part`);
  return run;
}

/** Was the goal reached? Not where anything of ours failed, however fast it did. */
export const isReached = ({ ratio, goal = 0, failed: [ours] }: Line): boolean => ours === 0 && ratio.median >= goal;

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

function mark(line: Line): string {
  const [ours, theirs] = line.failed;
  const failures = `${ours > 0 ? ` ${ours} of ours failed` : ''}${theirs > 0 ? ` ${theirs} of theirs failed` : ''}`;
  if (line.goal === undefined) return failures;
  return `  ${isReached(line) ? '✓' : '✗'}${failures}`;
}

/** The lines of a comparison, each marked by whether its median reaches its goal. */
export const tableOf = (lines: readonly Line[]): string =>
  [row(HEADINGS), ...lines.map((line) => row(cellsOf(line)) + mark(line))].join('\n');
