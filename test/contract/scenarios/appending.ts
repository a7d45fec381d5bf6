import { ANY, NO_STREAM, STREAM_EXISTS, type AppendExpectedRevision, type JSONEventData } from '@eventstore/db-client';
import type { Scenario } from '../ground.ts';
import { appendShown } from '../shown.ts';
import { all, fresh, makers, tally } from '../steps.ts';

const lengthOf = ({ length }: readonly unknown[]): number => length;

const expectedRevisions: Scenario = async ({ client, stream, attempt }) => {
  const name = stream('expected');
  const appendTo = (to: string) => (events: JSONEventData[], expectedRevision: AppendExpectedRevision) => () =>
    client.appendToStream(to, events, { expectedRevision });
  const append = appendTo(name);
  const step = (what: string, work: ReturnType<typeof append>) => attempt(what, work, appendShown);
  await step('no-stream on a new stream', append(fresh(2), NO_STREAM));
  await step('no-stream on an existing stream', append(fresh(), NO_STREAM));
  await step('right revision', append(fresh(), 1n));
  await step('stale revision', append(fresh(), 1n));
  await step('future revision', append(fresh(), 9n));
  await step('any', append(fresh(), ANY));
  await step('stream-exists', append(fresh(), STREAM_EXISTS));
  await step('stream-exists on a missing stream', appendTo(stream('missing'))(fresh(), STREAM_EXISTS));
  await step('revision 0 on a missing stream', appendTo(stream('missing2'))(fresh(), 0n));
  // An option of the client, not of a call: it takes it, and does nothing with it.
  const quiet = { expectedRevision: 0n, throwOnAppendFailure: false };
  await attempt('stale revision, throwOnAppendFailure false', () => client.appendToStream(name, fresh(), quiet));
  await step('negative revision', append(fresh(), -1n));
  await step('nothing, no-stream, new stream', appendTo(stream('empty'))([], NO_STREAM));
  await step('nothing, stale revision', append([], 0n));
  await attempt(
    'read the stream of which nothing was appended',
    () => all(client.readStream(stream('empty'))),
    lengthOf,
  );
};

const sameIdsAgain: Scenario = async ({ client, stream, attempt }) => {
  const made = makers();
  const on = (name: string) => (step: string, events: JSONEventData[], expectedRevision: AppendExpectedRevision) =>
    attempt(step, () => client.appendToStream(stream(name), events, { expectedRevision }), appendShown);
  const twice = on('twice');
  await twice('first two', [made(1), made(2)], NO_STREAM);
  await twice('the same two, same expectation', [made(1), made(2)], NO_STREAM);
  await twice('the same two, any', [made(1), made(2)], ANY);
  await twice('the same two, at the end', [made(1), made(2)], 1n);
  await twice('the first alone, same expectation', [made(1)], NO_STREAM);
  await twice('the second alone, its expectation', [made(2)], 0n);
  await twice('two and a new third, first expectation', [made(1), made(2), made(3)], NO_STREAM);
  await twice('a new one and an old one, at the end', [made(4), made(1)], 1n);
  await twice('the two in the other order, same expectation', [made(2), made(1)], NO_STREAM);
  await attempt(
    'how many are in the stream',
    () => all(client.readStream(stream('twice'))),
    (found) => found.map(({ event }) => event?.type),
  );
  const grown = on('grown');
  await grown('one', [made(11)], NO_STREAM);
  await grown(
    'ten more',
    Array.from({ length: 10 }, (_, n) => made(20 + n)),
    0n,
  );
  await grown('the one again, ten later', [made(11)], NO_STREAM);
  await on('other')('same id in another stream', [made(11)], NO_STREAM);
  await on('doubled')('one id twice in one batch', [made(31), made(31)], NO_STREAM);
  await attempt('how many of it', () => all(client.readStream(stream('doubled'))), lengthOf);
  await grown('same id, other data', [made(11, { n: 'other' })], NO_STREAM);
};

const manyAtOnce: Scenario = async ({ client, stream, attempt }) => {
  const append = (name: string, expectedRevision: AppendExpectedRevision) =>
    client.appendToStream(stream(name), fresh(), { expectedRevision });
  const at = (count: number, work: (n: number) => Promise<unknown>) =>
    Promise.allSettled(Array.from({ length: count }, (_, n) => work(n)));
  await append('race', NO_STREAM);
  await attempt('50 with the same expectation', () => at(50, () => append('race', 0n)), tally);
  await attempt('events in the stream afterwards', () => all(client.readStream(stream('race'))), lengthOf);
  await attempt('200 on 200 streams', () => at(200, (n) => append(`many${n}`, NO_STREAM)), tally);
  await attempt('200 on one stream, any', () => at(200, () => append('anyrace', ANY)), tally);
  await attempt(
    'revisions of it are 0 to 199',
    () => all(client.readStream(stream('anyrace'))),
    (found) => found.length === 200 && found.every(({ event }, n) => event?.revision === BigInt(n)),
  );
};

export const APPENDING = {
  'append: expected revisions': expectedRevisions,
  'append: the same ids again': sameIdsAgain,
  'append: many at once': manyAtOnce,
} satisfies Record<string, Scenario>;
