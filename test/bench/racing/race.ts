/** How long to work, and how many commands are under way at any time. */
export type Slice = Readonly<{ atOnce: number; milliseconds: number }>;

/** What a slice came to. */
export type Done = Readonly<{ units: number; milliseconds: number; errors: number }>;

/** Who takes part in a comparison: ours, its floor, its peer. */
export type Racer = Readonly<{ name: string; run: (milliseconds: number) => Promise<Done> }>;

/** A racer's rates, one per round, and how many errors it met on the way. */
export type Run = Readonly<{ rates: readonly number[]; errors: number }>;

/** How each racer fared, by its name. */
export type Runs = ReadonlyMap<string, Run>;

/** Code is compiled as it is used, so a contestant is warm after so many units, or has had its time. */
const WARM = { units: 10_000, milliseconds: 5_000 };

/**
 * Lets the racers run in turn, there and back in every round (A B C C B A), so that whatever else the machine does falls on all
 * of them alike. Each is warmed up first, which is not counted.
 */
export async function race(racers: readonly Racer[], milliseconds: number, rounds: number): Promise<Runs> {
  for (const racer of racers) await warmUp(racer, milliseconds);
  const done = new Map(racers.map(({ name }) => [name, Array.from({ length: rounds }, (): Done[] => [])]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of [...racers, ...racers.toReversed()])
      done.get(name)?.[round]?.push(await run(milliseconds));
  }
  return new Map(Array.from(done, ([name, all]) => [name, runOf(all)]));
}

async function warmUp({ run }: Racer, slice: number): Promise<void> {
  for (let [units, milliseconds] = [0, 0]; units < WARM.units && milliseconds < WARM.milliseconds;) {
    const done = await run(slice);
    units += done.units;
    milliseconds += done.milliseconds;
  }
}

const runOf = (rounds: readonly (readonly Done[])[]): Run => ({
  rates: rounds.map((slices) => (1_000 * sum(slices, 'units')) / sum(slices, 'milliseconds')),
  errors: rounds.reduce((errors, slices) => errors + sum(slices, 'errors'), 0),
});

const sum = (slices: readonly Done[], what: keyof Done): number => slices.reduce((total, one) => total + one[what], 0);
