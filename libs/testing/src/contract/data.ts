import { setImmediate as turn } from 'node:timers/promises';
import { AppendTooLarge, MAX_APPEND_BYTES, NO_STREAM, type NewEvent, type RecordedEvent } from '#libs/kernel';
import { eventMetadata, newEvent, newEvents } from '../new-event.ts';
import { asNew, collect, failureOf, revisionsOf, streamEvents } from './reading.ts';
import { OTHER, STREAM, type ContractLog } from './subject.ts';

/** What a page may weigh, and how long a consumer dawdles. */
const MOST_BYTES = 3_000_000;
const TURNS = 1000;

/** What an event may hold, and how much an append may. */
export function dataContract(log: ContractLog): void {
  it.each<[string, unknown]>([
    ['accents and umlauts', { text: 'Zoë Müller, Ærø, naïve' }],
    ['characters beyond the first plane', { text: '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩🏽‍🏫 𠮷' }],
    ['combining marks, unchanged', { composed: '\u00e9', combined: 'e\u0301' }],
    ['NUL and other control characters', { text: 'a\u0000b\u0001\n\r\t\u007f\u2028\u2029' }],
    ['half a surrogate pair', { text: 'a\ud83db' }],
    ['quotes and backslashes', { 'a"\\b': '\\"\'' }],
    ['a key that is a prototype’s name', JSON.parse('{"__proto__":{"n":1},"constructor":2}')],
    ['nested and empty values', { list: [[], {}, null, true, ['']], deep: { a: { b: { c: [1, { d: 0 }] } } } }],
    ['numbers at their limits', { n: [0, -1, 1e21, 5e-324, Number.MAX_SAFE_INTEGER, 0.1] }],
    ['a text', 'only a text'],
    ['nothing but null', null],
  ])('gives back %s as they were', async (_, data) => {
    const event = newEvent(1, { data, metadata: eventMetadata({ policyVersion: JSON.stringify(data) }) });
    await log.store.append(STREAM, NO_STREAM, [event]);
    expect(asNew(await streamEvents(log.store, STREAM))).toStrictEqual([event]);
  });

  it('knows types and streams in any script', async () => {
    const stream = 'plaĉo-Ærø-𠮷' as typeof STREAM;
    await log.store.append(stream, NO_STREAM, [newEvent(1, { type: 'Ægir’s "type"' })]);
    expect(await streamEvents(log.store, stream)).toMatchObject([{ stream, type: 'Ægir’s "type"' }]);
  });

  it.each([
    ['one event', 1],
    ['several events together', 4],
  ])('takes %s of exactly 1,000,000 bytes', async (_, count) => {
    const events = weighing(MAX_APPEND_BYTES, count);
    await log.store.append(STREAM, NO_STREAM, events);
    expect(asNew(await streamEvents(log.store, STREAM))).toStrictEqual(events);
  });

  it.each([
    ['one event', 1],
    ['several events together', 4],
  ])('refuses %s of one byte more, and nothing beside it', async (_, count) => {
    const [error, beside] = await Promise.all([
      failureOf(log.store.append(STREAM, NO_STREAM, weighing(MAX_APPEND_BYTES + 1, count))),
      log.store.append(OTHER, NO_STREAM, [newEvent(9)]),
    ]);
    expect(error).toBeInstanceOf(AppendTooLarge);
    expect(error).toMatchObject({ bytes: MAX_APPEND_BYTES + 1 });
    expect(beside.revision).toBe(0);
    expect(await streamEvents(log.store, STREAM)).toStrictEqual([]);
  });

  it('counts bytes, not characters', async () => {
    const data = { text: 'é'.repeat(MAX_APPEND_BYTES / 2) };
    expect(await failureOf(log.store.append(STREAM, NO_STREAM, [newEvent(1, { data })]))).toBeInstanceOf(
      AppendTooLarge,
    );
  });

  it('reads many large events whole, and never more than 3 MB of them at once', async () => {
    const large = Array.from({ length: 12 }, (_, index) => weighing(900_000, 1, index + 1)).flat();
    for (const [index, event] of large.entries()) await log.store.append(STREAM, index - 1, [event]);
    const pages = [
      await collect(log.store.readStream(STREAM)),
      (await collect(log.store.readStream(STREAM, { direction: 'backwards' })))
        .map((page) => page.toReversed())
        .toReversed(),
      (await collect(log.store.readAll())).map(({ events }) => events),
      await followedAtLeisure(log, large.length),
    ];
    for (const told of pages) expect(asNew(told.flat())).toStrictEqual(large);
    expect(Math.max(...pages.flat().map(weightOf))).toBeLessThan(MOST_BYTES);
  }, 60_000);

  it('takes 2,000 small events in one append, and keeps their order', async () => {
    await log.store.append(STREAM, NO_STREAM, newEvents(2000));
    expect(revisionsOf(await streamEvents(log.store, STREAM))).toStrictEqual(Array.from({ length: 2000 }, (_, n) => n));
  });
}

/** The batches that come to a consumer who takes his time over each: meanwhile more of them could. */
async function followedAtLeisure(
  { store }: ContractLog,
  count: number,
): Promise<readonly (readonly RecordedEvent[])[]> {
  const batches: (readonly RecordedEvent[])[] = [];
  let seen = 0;
  for await (const { events } of store.follow()) {
    batches.push(events);
    seen += events.length;
    if (seen >= count) break;
    for (let turns = 0; turns < TURNS; turns++) await turn();
  }
  return batches;
}

const weightOf = (page: readonly RecordedEvent[]): number =>
  asNew(page).reduce((sum, event) => sum + bytesOf(event), 0);

const bytesOf = ({ type, data, metadata }: NewEvent): number =>
  [type, JSON.stringify(data), JSON.stringify(metadata)].reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Events that weigh so many bytes together. */
function weighing(bytes: number, count: number, from = 1): readonly NewEvent[] {
  const share = Math.floor(bytes / count);
  return Array.from({ length: count }, (_, index) => {
    const weight = index === 0 ? bytes - share * (count - 1) : share;
    const empty = newEvent(from + index, { data: { text: '' } });
    return { ...empty, data: { text: 'x'.repeat(weight - bytesOf(empty)) } };
  });
}
