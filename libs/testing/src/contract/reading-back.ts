import { BEGINNING, NO_STREAM, type ReadStreamOptions } from '#libs/kernel';
import { newEvent, newEvents } from '../new-event.ts';
import { asNew, collect, eventsOf, positionsOf, revisionsOf, streamEvents } from './reading.ts';
import { expectHead, OTHER, STREAM, type ContractLog } from './subject.ts';

/** Reading a stream, and reading the log. */
export function readingContract(log: ContractLog): void {
  const five = newEvents(5);

  it('reads nothing where there is no stream', async () => {
    expect(await streamEvents(log.store, STREAM)).toStrictEqual([]);
    expect(await streamEvents(log.store, STREAM, { direction: 'backwards' })).toStrictEqual([]);
  });

  it.each<[string, ReadStreamOptions, readonly number[]]>([
    ['from its beginning', {}, [0, 1, 2, 3, 4]],
    ['from a revision on', { from: 3 }, [3, 4]],
    ['from its last event', { from: 4 }, [4]],
    ['from one beyond its end', { from: 5 }, []],
    ['from far beyond its end', { from: 1000 }, []],
    ['up to a limit', { limit: 2 }, [0, 1]],
    ['from a revision up to a limit', { from: 1, limit: 2 }, [1, 2]],
    ['with a limit of nothing', { limit: 0 }, []],
    ['with a limit beyond its end', { limit: 99 }, [0, 1, 2, 3, 4]],
    ['backwards', { direction: 'backwards' }, [4, 3, 2, 1, 0]],
    ['backwards from a revision', { direction: 'backwards', from: 2 }, [2, 1, 0]],
    ['backwards from its first event', { direction: 'backwards', from: 0 }, [0]],
    ['backwards from beyond its end', { direction: 'backwards', from: 1000 }, [4, 3, 2, 1, 0]],
    ['backwards up to a limit', { direction: 'backwards', limit: 1 }, [4]],
    ['backwards from a revision up to a limit', { direction: 'backwards', from: 3, limit: 2 }, [3, 2]],
  ])('reads a stream %s', async (_, options, revisions) => {
    await log.store.append(STREAM, NO_STREAM, five);
    await log.store.append(OTHER, NO_STREAM, [newEvent(6)]);
    const events = await streamEvents(log.store, STREAM, options);
    expect(revisionsOf(events)).toStrictEqual(revisions);
    expect(asNew(events)).toStrictEqual(revisions.map((revision) => five[revision]));
  });

  it('reads a stream of 3,000 events in pages of 1,000 at most, both ways', async () => {
    const revisions = Array.from({ length: 3000 }, (_, n) => n);
    for (let at = 0; at < 3000; at += 1000) await log.store.append(STREAM, at - 1, newEvents(1000, at + 1));
    const pages = await collect(log.store.readStream(STREAM));
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(1000);
    expect(revisionsOf(pages.flat())).toStrictEqual(revisions);
    expect(revisionsOf(await streamEvents(log.store, STREAM, { direction: 'backwards' }))).toStrictEqual(
      revisions.toReversed(),
    );
    expect(revisionsOf(await streamEvents(log.store, STREAM, { from: 2998 }))).toStrictEqual([2998, 2999]);
  }, 60_000);

  it('reads the log in order, whichever stream an event is of', async () => {
    await log.store.append(STREAM, NO_STREAM, five.slice(0, 2));
    await log.store.append(OTHER, NO_STREAM, five.slice(2, 4));
    await log.store.append(STREAM, 1, five.slice(4));
    const events = await eventsOf(log.store.readAll());
    expect(asNew(events)).toStrictEqual(five);
    expect(events.map(({ stream }) => stream)).toStrictEqual([STREAM, STREAM, OTHER, OTHER, STREAM]);
    expect(positionsOf(events)).toStrictEqual(positionsOf(events).toSorted((a, b) => a - b));
  });

  it('reads the log after a position, that one not included', async () => {
    await log.store.append(STREAM, NO_STREAM, five);
    const positions = positionsOf(await eventsOf(log.store.readAll()));
    for (const [index, after] of [BEGINNING, ...positions].entries()) {
      expect(asNew(await eventsOf(log.store.readAll({ after })))).toStrictEqual(five.slice(index));
    }
  });

  it('reads the log up to a limit, and tells how far it came', async () => {
    await log.store.append(STREAM, NO_STREAM, five);
    const batches = await collect(log.store.readAll({ limit: 3 }));
    expect(asNew(batches.flatMap(({ events }) => events))).toStrictEqual(five.slice(0, 3));
    const after = batches.at(-1)?.position ?? BEGINNING;
    expect(asNew(await eventsOf(log.store.readAll({ after })))).toStrictEqual(five.slice(3));
  });

  it('ends a reading of the log at the head, and says that it has caught up', async () => {
    await log.store.append(STREAM, NO_STREAM, five);
    const { position } = await log.store.append(OTHER, NO_STREAM, [newEvent(6)]);
    const last = (await collect(log.store.readAll())).at(-1);
    expect(last?.live).toBe(true);
    expectHead(log, last?.position, position);
    if (!log.isShared) expect(await collect(log.store.readAll({ after: position }))).toStrictEqual([]);
  });

  it('delivers nothing from a log without events, nor anything of its own bookkeeping', async () => {
    expect(await eventsOf(log.store.readAll())).toStrictEqual([]);
    expect(await streamEvents(log.store, 'log' as typeof STREAM)).toStrictEqual([]);
  });

  it('is left in the middle without harm', async () => {
    await log.store.append(STREAM, NO_STREAM, newEvents(1500));
    for await (const page of log.store.readStream(STREAM)) if (page.length > 0) break;
    for await (const batch of log.store.readAll()) if (batch.events.length > 0) break;
    expect((await log.store.append(STREAM, 1499, [newEvent(1501)])).revision).toBe(1500);
  });
}
