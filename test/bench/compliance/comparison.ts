import { setTimeout as pause } from 'node:timers/promises';
import type { ReadDbPlace } from '#libs/read-store';
import type { Bench } from '../bench.ts';
import { onOwnDatabase } from '../own-database.ts';
import { quantile, QUANTILES } from '../quantiles.ts';
import { JudgedTrust } from './judged-trust.ts';

/** With the usual 2,000 streams, 10,000 placements. */
const PLACEMENTS_PER_STREAM = 5;
const IDLE_MS = 4_000;
const BETWEEN_MS = 2;
const GOALS = { rejudging: 1, reads: 1.5 };

/** How long something took, and every read that was answered meanwhile; in milliseconds. */
type Watched = Readonly<{ milliseconds: number; reads: readonly number[] }>;
type Told = Readonly<{ made: number; judging: Watched; idle: readonly Watched[] }>;

/** How long a new version of a policy takes to re-judge all placements of a trust, over one rebuild; and who waits meanwhile. */
export async function compareCompliance(bench: Bench): Promise<void> {
  await compareIn(bench, 'SQLite', { directory: bench.directory() });
  await onOwnDatabase((url) => compareIn(bench, 'PostgreSQL', { url }));
}

async function compareIn(bench: Bench, name: string, place: ReadDbPlace): Promise<void> {
  const trust = await JudgedTrust.open(place, bench.options.streams * PLACEMENTS_PER_STREAM);
  try {
    const began = performance.now();
    await trust.deriveAll();
    const made = performance.now() - began;
    const before = await watched(trust, () => pause(IDLE_MS));
    const judging = await watched(trust, () => trust.publish());
    const after = await watched(trust, () => pause(IDLE_MS));
    tell(bench, `(f) ${name}, ${trust.placements} placements`, { made, judging, idle: [before, after] });
  } finally {
    await trust.close();
  }
}

/** Asks about one placement after another while something is done. */
async function watched(trust: JudgedTrust, work: () => Promise<unknown>): Promise<Watched> {
  const [began, reads, over] = [performance.now(), [] as number[], new AbortController()];
  const done = work().finally(() => over.abort());
  for (let n = 0; !over.signal.aborted; n += 7) {
    const asked = performance.now();
    await trust.ask(n);
    reads.push(performance.now() - asked);
    await pause(BETWEEN_MS);
  }
  await done;
  return { milliseconds: performance.now() - began, reads };
}

function tell(bench: Bench, where: string, { made, judging, idle }: Told): void {
  const [again, quiet] = [judging.milliseconds, idle.flatMap(({ reads }) => reads)];
  bench.say(`${where}: findings made in ${seconds(made)}, judged again by another version in ${seconds(again)}`);
  held(bench, 'judged again ÷ made', again / made, GOALS.rejudging);
  for (const [name, q] of Object.entries(QUANTILES)) {
    const [one, other] = [quantile(judging.reads, q), quantile(quiet, q)];
    const text = `reads, ${name}: ${one.toFixed(2)} ms meanwhile (of ${judging.reads.length}) ÷ ${other.toFixed(2)} ms idle`;
    held(bench, text, one / other, name === 'p99' ? GOALS.reads : undefined);
  }
  const idles = idle.map(({ reads }) => `${quantile(reads, QUANTILES.p99).toFixed(2)} ms`);
  bench.say(`p99 idle before and after: ${idles.join(', ')}`);
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;

function held(bench: Bench, what: string, ratio: number, goal: number | undefined): void {
  const mark = goal === undefined ? '' : `, goal ≤ ${goal} ${ratio <= goal ? '✓' : '✗'}`;
  bench.say(`${what}: ${ratio.toFixed(2)}${mark}`);
}
