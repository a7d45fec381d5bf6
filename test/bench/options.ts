import { parseArgs } from 'node:util';

/** What is compared. */
export const COMPARISONS = ['commands', 'http', 'rebuild', 'disturbance', 'compliance', 'eventstore'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** How a bench is run; `slice` in milliseconds, `directory` where the logs are to lie. */
export type Options = Readonly<{
  comparisons: readonly Comparison[];
  rounds: number;
  slice: number;
  streams: number;
  directory: string;
}>;

export const USAGE = `npm run bench -- [${COMPARISONS.join('] [')}]
  --rounds 7          how many rounds; each runs every contestant twice, there and back
  --slice 400         how long a contestant runs at a time, in milliseconds
  --streams 2000      how many streams of 38 to 41 events the logs begin with
  --directory .cache  where the logs lie while it runs: on the disk that is to be measured`;

const FEWEST_ROUNDS = 5;

const numberOf = (text: string, name: string, least: number): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) throw new RangeError(`--${name} is a whole number from ${least} on`);
  return value;
};

const isComparison = (name: string): name is Comparison => (COMPARISONS as readonly string[]).includes(name);

/** The options as told on the command line. Throws where one cannot be. */
export function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '7' },
      slice: { type: 'string', default: '400' },
      streams: { type: 'string', default: '2000' },
      directory: { type: 'string', default: '.cache' },
    },
  });
  const unknown = positionals.filter((name) => !isComparison(name));
  if (unknown.length > 0) throw new RangeError(`There is no comparison called ${unknown.join(', ')}`);
  return {
    comparisons: positionals.length > 0 ? positionals.filter(isComparison) : COMPARISONS,
    rounds: numberOf(values.rounds, 'rounds', FEWEST_ROUNDS),
    slice: numberOf(values.slice, 'slice', 50),
    streams: numberOf(values.streams, 'streams', 64),
    directory: values.directory,
  };
}
