import { setImmediate as turn } from 'node:timers/promises';
import { NO_STREAM } from '#libs/kernel';
import { newEvents } from '../new-event.ts';
import { streamOf, type ContractLog } from './subject.ts';

const PER_APPEND = 2000;
const WARM_UP = 0.1;
const MOST_BYTES = 64 * 1024 * 1024;

/** Back-pressure, seen from outside: what a consumer has not asked for is not held in memory. */
export function slowConsumerContract(log: ContractLog): void {
  it('holds less than 64 MB for a slow consumer of many events', async () => {
    for (let at = 0; at < log.many; at += PER_APPEND) {
      await log.store.append(streamOf(at), NO_STREAM, newEvents(PER_APPEND, at + 1));
    }
    expect(await growthWhileFollowing(log)).toBeLessThan(MOST_BYTES + log.spare);
  }, 180_000);
}

/** How much resident memory grows from the first events to the last, for a consumer that lets others go first. */
async function growthWhileFollowing({ store, many }: ContractLog): Promise<number> {
  let [seen, base, most] = [0, Infinity, 0];
  for await (const { events } of store.follow()) {
    seen += events.length;
    await turn();
    const resident = process.memoryUsage.rss();
    if (seen <= many * WARM_UP) base = resident;
    else most = Math.max(most, resident - base);
    if (seen >= many) return most;
  }
  return most;
}
