import { NO_STREAM } from '#libs/kernel';
import { newEvent, newEvents } from '../new-event.ts';
import { asNew, caughtUp, ended, eventsOf, followed, idsOf, nextEvents, positionsOf } from './reading.ts';
import { OTHER, STREAM, streamOf, type ContractLog } from './subject.ts';

/** Following the log: what was there, then what comes. */
export function followingContract(log: ContractLog): void {
  it('delivers what is there, then what comes', async () => {
    await log.store.append(STREAM, NO_STREAM, newEvents(2));
    const batches = log.store.follow()[Symbol.asyncIterator]();
    expect(asNew(await caughtUp(batches))).toStrictEqual(newEvents(2));
    await log.store.append(OTHER, NO_STREAM, [newEvent(3)]);
    expect(asNew(await caughtUp(batches, 1))).toStrictEqual([newEvent(3)]);
    await log.store.append(STREAM, 1, [newEvent(4)]);
    expect(asNew(await caughtUp(batches, 1))).toStrictEqual([newEvent(4)]);
    await batches.return?.();
  });

  it('says of an empty log that it has caught up, then delivers the first event', async () => {
    const batches = log.store.follow()[Symbol.asyncIterator]();
    expect(await caughtUp(batches)).toStrictEqual([]);
    const next = caughtUp(batches, 1);
    await log.store.append(STREAM, NO_STREAM, [newEvent(1)]);
    expect(asNew(await next)).toStrictEqual([newEvent(1)]);
    await batches.return?.();
  });

  it('begins in the middle, after a position', async () => {
    await log.store.append(STREAM, NO_STREAM, newEvents(5));
    const [, second] = positionsOf(await eventsOf(log.store.readAll()));
    const events = await followed(log.store, 3, { after: second ?? NO_STREAM });
    expect(asNew(events)).toStrictEqual(newEvents(3, 3));
  });

  it('begins at the head, and delivers only what comes', async () => {
    await log.store.append(STREAM, NO_STREAM, newEvents(5));
    const batches = log.store.follow({ after: await log.store.head() })[Symbol.asyncIterator]();
    expect(await caughtUp(batches)).toStrictEqual([]);
    await log.store.append(STREAM, 4, [newEvent(6)]);
    expect(asNew(await caughtUp(batches, 1))).toStrictEqual([newEvent(6)]);
    await batches.return?.();
  });

  it('tells in each batch the position from which to go on', async () => {
    await log.store.append(STREAM, NO_STREAM, newEvents(5));
    const batches = log.store.follow()[Symbol.asyncIterator]();
    await caughtUp(batches);
    const next = nextEvents(batches);
    const { position } = await log.store.append(STREAM, 4, [newEvent(6)]);
    expect(await next).toMatchObject({ position, live: true });
    await batches.return?.();
    const again = followed(log.store, 1, { after: position });
    await log.store.append(STREAM, 5, [newEvent(7)]);
    expect(asNew(await again)).toStrictEqual([newEvent(7)]);
  });

  it('loses and doubles nothing while it goes over from what is there to what comes', async () => {
    const total = 3000;
    await log.store.append(streamOf(0), NO_STREAM, newEvents(1000));
    const appending = appendOneByOne(log, 1001, total);
    const consumers = await Promise.all([0, 1, 2].map(() => followed(log.store, total)));
    await appending;
    const all = await eventsOf(log.store.readAll());
    expect(all).toHaveLength(total);
    for (const events of consumers) expect(events).toStrictEqual(all);
  }, 60_000);

  it('ends when its signal says so, in the middle of waiting', async () => {
    const ending = new AbortController();
    const batches = log.store.follow({ signal: ending.signal })[Symbol.asyncIterator]();
    await caughtUp(batches);
    const rest = ended(batches);
    ending.abort();
    expect(await rest).toBe(0);
  });

  it('ends at once where its signal has spoken already', async () => {
    await log.store.append(STREAM, NO_STREAM, newEvents(2));
    expect(await eventsOf(log.store.follow({ signal: AbortSignal.abort() }))).toStrictEqual([]);
  });

  it('delivers no event twice to one that begins again behind each batch', async () => {
    await log.store.append(STREAM, NO_STREAM, newEvents(1200));
    const seen: string[] = [];
    for (let after = -1; seen.length < 1200;) {
      for await (const batch of log.store.follow({ after })) {
        seen.push(...idsOf(batch.events));
        after = batch.position;
        break;
      }
    }
    expect(seen).toStrictEqual(idsOf(newEvents(1200)));
  });
}

/** Each event to a stream of its own, 20 at a time. */
async function appendOneByOne(log: ContractLog, from: number, through: number): Promise<void> {
  for (let at = from; at <= through; at += 20) {
    const group = newEvents(Math.min(20, through - at + 1), at);
    await Promise.all(group.map((event, index) => log.store.append(streamOf(at + index), NO_STREAM, [event])));
  }
}
