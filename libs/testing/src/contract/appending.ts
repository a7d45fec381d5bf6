import { Conflict, InvalidAppend, NO_STREAM, type NewEvent, type StreamName } from '#libs/kernel';
import { newEvent, newEvents } from '../new-event.ts';
import { asNew, failureOf, streamEvents } from './reading.ts';
import { expectHead, OTHER, STREAM, type ContractLog } from './subject.ts';

/** What an append does, and what it refuses. */
export function appendingContract(log: ContractLog): void {
  it('begins a stream, and answers where its last event stands', async () => {
    const appended = await log.store.append(STREAM, NO_STREAM, newEvents(3));
    const events = await streamEvents(log.store, STREAM);
    expect(asNew(events)).toStrictEqual(newEvents(3));
    expect(appended).toMatchObject({ revision: 2, position: events.at(-1)?.position });
  });

  it('goes on behind the last event', async () => {
    await log.store.append(STREAM, NO_STREAM, newEvents(2));
    expect((await log.store.append(STREAM, 1, [newEvent(3)])).revision).toBe(2);
    expect(asNew(await streamEvents(log.store, STREAM))).toStrictEqual(newEvents(3));
  });

  it('gives later events higher positions, across streams', async () => {
    const first = await log.store.append(STREAM, NO_STREAM, [newEvent(1)]);
    const second = await log.store.append(OTHER, NO_STREAM, [newEvent(2)]);
    const third = await log.store.append(STREAM, 0, [newEvent(3)]);
    expect(second.position).toBeGreaterThan(first.position);
    expect(third.position).toBeGreaterThan(second.position);
    expectHead(log, await log.store.head(), third.position);
  });

  it('tells each event’s stream, revision, position and the time it was stored', async () => {
    const { position } = await log.store.append(STREAM, NO_STREAM, [newEvent(1)]);
    const [event] = await streamEvents(log.store, STREAM);
    const storedAt = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(event).toStrictEqual({ ...newEvent(1), stream: STREAM, revision: 0, position, storedAt });
  });

  it.each([
    ['no stream, of a stream that is there', NO_STREAM],
    ['an earlier revision', 0],
    ['a later revision', 2],
    ['one far beyond the end', 999],
  ])('conflicts when it expects %s, and writes nothing', async (_, expected) => {
    await log.store.append(STREAM, NO_STREAM, newEvents(2));
    const error = await failureOf(log.store.append(STREAM, expected, [newEvent(9)]));
    expect(error).toBeInstanceOf(Conflict);
    expect(error).toMatchObject({ stream: STREAM, expected, actual: 1 });
    expect(asNew(await streamEvents(log.store, STREAM))).toStrictEqual(newEvents(2));
  });

  it('conflicts when it expects a revision of a stream that is not there', async () => {
    expect(await failureOf(log.store.append(STREAM, 0, [newEvent(1)]))).toMatchObject({
      name: 'Conflict',
      actual: NO_STREAM,
    });
    expect(await streamEvents(log.store, STREAM)).toStrictEqual([]);
  });

  it.each<[string, StreamName, readonly NewEvent[]]>([
    ['nothing', STREAM, []],
    ['an id twice', STREAM, [newEvent(1), newEvent(1)]],
    ['an id that is no UUID', STREAM, [newEvent(1, { id: 'e-1' as NewEvent['id'] })]],
    ['an id in upper case', STREAM, [newEvent(1, { id: 'ABCDEF00-0000-4000-8000-000000000001' as NewEvent['id'] })]],
    ['an empty type', STREAM, [newEvent(1, { type: '' })]],
    ['a type of the store’s own', STREAM, [newEvent(1, { type: '$metadata' })]],
    ['an empty stream name', '' as StreamName, [newEvent(1)]],
    ['a stream without an id', 'placement' as StreamName, [newEvent(1)]],
    ['a stream with an empty id', 'placement-' as StreamName, [newEvent(1)]],
    ['a stream without a category', '-1' as StreamName, [newEvent(1)]],
    ['a stream of the store’s own', '$ce-placement' as StreamName, [newEvent(1)]],
    ['a stream name with a control character', 'placement-\u0000' as StreamName, [newEvent(1)]],
    ['data that are undefined', STREAM, [newEvent(1, { data: undefined })]],
    ['data with a bigint', STREAM, [newEvent(1, { data: { n: 1n } })]],
    ['data with NaN', STREAM, [newEvent(1, { data: { n: Number.NaN } })]],
    ['data with a function', STREAM, [newEvent(1, { data: { n: () => 1 } })]],
    ['data in a cycle', STREAM, [newEvent(1, { data: cycle() })]],
  ])('refuses %s before anything is sent', async (_, stream, events) => {
    expect(await failureOf(log.store.append(stream, NO_STREAM, events))).toBeInstanceOf(InvalidAppend);
    expect((await log.store.append(STREAM, NO_STREAM, [newEvent(2)])).revision).toBe(0);
  });

  it.each([-2, 0.5, Number.NaN])('refuses to expect %d, which is no revision', async (expected) => {
    expect(await failureOf(log.store.append(STREAM, expected, [newEvent(1)]))).toBeInstanceOf(InvalidAppend);
  });

  it('lets a refused append harm none that came with it', async () => {
    const [one, two, three] = await Promise.all([
      failureOf(log.store.append(STREAM, NO_STREAM, [newEvent(1)])),
      failureOf(log.store.append(OTHER, 5, [newEvent(2)])),
      failureOf(log.store.append(OTHER, NO_STREAM, [newEvent(3), newEvent(4)])),
    ]);
    expect([one, (two as Error).name, three]).toStrictEqual([undefined, 'Conflict', undefined]);
    expect(asNew(await streamEvents(log.store, OTHER))).toStrictEqual([newEvent(3), newEvent(4)]);
  });
}

function cycle(): unknown {
  const data: { self?: unknown } = {};
  data.self = data;
  return data;
}
