import { setTimeout as pause } from 'node:timers/promises';
import { Clock, instant, type Actor } from '#libs/kernel';
import { complianceDerivation, complianceFacts, GetCompliance, GetComplianceHandler } from '#libs/oversight';
import { asProjection, deriveRound, openReadDb, prepare, rebuildProjection, type ReadDb } from '#libs/read-store';
import type { Bench } from '../bench.ts';
import { MemoryLog } from './memory-log.ts';
import { policy, recorded, trustLog } from './placements.ts';

/** With the usual 2,000 streams, 10,000 placements. */
const PLACEMENTS_PER_STREAM = 5;
const GOALS = { rejudging: 1, reads: 1.5 };
const auditor: Actor = { id: 'auditor', role: 'auditor', trustId: 't-1' };
const silent = (): void => undefined;

class FixedClock extends Clock {
  now = () => instant('2026-12-01T12:00:00Z');
}

/** How long a new version of a policy takes to re-judge all placements of a trust, over one rebuild; and who waits meanwhile. */
export async function compareCompliance(bench: Bench): Promise<void> {
  const placements = bench.options.streams * PLACEMENTS_PER_STREAM;
  const log = recorded(trustLog(placements));
  const [db, store] = [await openReadDb({ directory: bench.directory() }, silent), new MemoryLog(log)];
  try {
    const rebuilt = await timed(() => rebuild(db, store));
    bench.say(`${placements} placements, ${log.length} events: rebuilt in ${seconds(rebuilt)}`);
    const idle = await reads(db, placements, pause(rebuilt / 4));
    const version = recorded([policy('v@2', '2026-12-01', 28)], log.length);
    store.push(...version);
    const runner = await prepare({ db, store, report: silent }, complianceFacts);
    await runner.apply({ events: version, position: log.length });
    const began = performance.now();
    const judging = deriveRound(db, complianceDerivation());
    const busy = await reads(db, placements, judging);
    const rejudged = performance.now() - began;
    tell(bench, 'a new version re-judges all, over one rebuild', rejudged / rebuilt, GOALS.rejudging);
    tell(bench, 'reads meanwhile, p99 over idle', p99(busy) / p99(idle), GOALS.reads);
    bench.say(
      `re-judged in ${seconds(rejudged)}; reads p99 ${p99(idle).toFixed(1)} ms idle, ${p99(busy).toFixed(1)} ms meanwhile`,
    );
  } finally {
    await db.close();
  }
}

async function rebuild(db: ReadDb, store: MemoryLog): Promise<void> {
  await prepare({ db, store, report: silent }, complianceFacts);
  await prepare({ db, store, report: silent }, asProjection(complianceDerivation()));
  await rebuildProjection({ db, store, projection: complianceFacts });
  await deriveRound(db, complianceDerivation());
}

/** Asks about one placement after another until something is over; how long each answer took, in milliseconds. */
async function reads(db: ReadDb, placements: number, until: Promise<unknown>): Promise<readonly number[]> {
  const handler = new GetComplianceHandler(db, new FixedClock());
  const took: number[] = [];
  const over = new AbortController();
  const ended = until.finally(() => over.abort());
  for (let n = 0; !over.signal.aborted; n = (n + 7) % placements) {
    const began = performance.now();
    const page = { behind: undefined, limit: 100 };
    await handler.execute(new GetCompliance({ placementId: `p-${n}` }, auditor, { moment: {}, page }));
    took.push(performance.now() - began);
    await pause(2);
  }
  await ended;
  return took;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const P99 = 0.99;
const p99 = (took: readonly number[]): number =>
  took.toSorted((one, other) => one - other).at(Math.floor(took.length * P99)) ?? NaN;
const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;
const tell = (bench: Bench, what: string, ratio: number, goal: number): void =>
  bench.say(`${what}: ${ratio.toFixed(2)}, goal ≤ ${goal} ${ratio <= goal ? '✓' : '✗'}`);
