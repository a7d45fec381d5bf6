import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NO_STREAM, type Batch } from '#libs/kernel';
import { newEvent } from '../new-event.ts';
import { streamOf, type ContractLog } from './subject.ts';

/** Sixty megabytes in events: whoever holds them all cannot hide it. */
const EVENTS = 2400;
const PER_APPEND = 32;
const TEXT = 'x'.repeat(25_000);
const WARM_UP = 0.1;
const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 32 * MEGABYTE;
const LOOK_EVERY_MS = 500;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Back-pressure, seen from outside: what a consumer has not asked for is not held in memory. */
export function slowConsumerContract(log: ContractLog): void {
  it('holds less than 32 MB for a slow consumer of 60 MB in events', async () => {
    for (let at = 0; at < EVENTS; at += PER_APPEND) await log.store.append(streamOf(at), NO_STREAM, large(at + 1));
    const batches = log.store.follow()[Symbol.asyncIterator]();
    await taken(batches, EVENTS * WARM_UP);
    expect(await growthWhileNothingIsTaken()).toBeLessThan(MOST_BYTES);
    await batches.return?.();
  }, 180_000);
}

const large = (from: number) =>
  Array.from({ length: PER_APPEND }, (_, index) => newEvent(from + index, { data: { text: TEXT } }));

async function taken(batches: AsyncIterator<Batch>, atLeast: number): Promise<void> {
  for (let seen = 0; seen < atLeast;) seen += ((await batches.next()).value as Batch).events.length;
}

/** How much more memory is held once it has stopped growing, while the consumer stands still in the midst. */
async function growthWhileNothingIsTaken(): Promise<number> {
  const base = held();
  for (let before = base; ;) {
    await pause(LOOK_EVERY_MS);
    const now = held();
    if (now < before + MEGABYTE) return now - base;
    before = now;
  }
}

/** What is in use and not mere garbage: the resident size shows neither that alone, nor what takes garbage's place. */
function held(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
