import { binaryEvent, jsonEvent, NO_STREAM, type EventData } from '@eventstore/db-client';
import type { Scenario } from '../ground.ts';
import { appendShown, eventShown } from '../shown.ts';
import { all, fresh } from '../steps.ts';

const SIZES = [
  ['500 kB', 500_000],
  ['1,000,000 bytes', 1_000_000],
  ['2 MB', 2_000_000],
] as const;

const sizesAndContent: Scenario = async ({ client, stream, attempt }) => {
  const append = (name: string, events: EventData | EventData[]) => () =>
    client.appendToStream(stream(name), events, { expectedRevision: NO_STREAM });
  const first = (name: string, event: EventData) => async () => {
    await append(name, event)();
    const [found] = await all(client.readStream(stream(name)));
    if (!found) throw new Error('Nothing was found');
    return found;
  };
  const [data, metadata] = [
    { s: 'Zoë 😀 \u0000 end', list: [1, null, { deep: true }] },
    { $correlationId: 'c', actor: { id: 'a' } },
  ];
  const unicode = jsonEvent({ type: 'Ünïcødé 😀', data, metadata });
  await attempt('unicode and nested data', first('unicode', unicode), eventShown);
  const binary = binaryEvent({ type: 'Bin', data: Buffer.from([1, 2, 3]), metadata: Buffer.from([9]) });
  await attempt('binary event', first('binary', binary), (found) => ({
    ...eventShown(found),
    metadata: (found.event?.metadata as Uint8Array | undefined)?.length,
  }));
  await attempt('no metadata', first('nometa', jsonEvent({ type: 'T', data: { a: 1 } })), eventShown);
  for (const [label, size] of SIZES) {
    const big = jsonEvent({ type: 'Big', data: 'x'.repeat(size) });
    await attempt(`one event of ${label}`, append(`big${size}`, big), appendShown);
  }
  await attempt('1,000 small events in one append', append('thousand', fresh(1000)), appendShown);
  const fiveMb = append('fivemb', fresh(100, 'y'.repeat(50_000)));
  await attempt('100 events of 50 kB in one append (5 MB)', fiveMb, appendShown);
  await attempt(
    'how many of them',
    () => all(client.readStream(stream('fivemb'))),
    ({ length }) => length,
  );
  const dollar = jsonEvent({ type: '$mine', data: {} });
  await attempt('event type starting with $', append('dollar', dollar), appendShown);
  await attempt('stream name of 2,000 characters', append(`long${'n'.repeat(2000)}`, fresh()), appendShown);
};

export const CONTENTS = { 'append: sizes and content': sizesAndContent } satisfies Record<string, Scenario>;
