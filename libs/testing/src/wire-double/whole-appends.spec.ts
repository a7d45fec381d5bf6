import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { startWireDouble, type WireDouble } from './start-wire-double.ts';

const CLASSIC = { credentials: { username: 'admin', password: 'changeit' }, requiresLeader: true, deadline: 1000 };
const COUNT = 500;

let double: WireDouble;
let client: EventStoreDBClient;

beforeEach(async () => {
  double = await startWireDouble();
  client = EventStoreDBClient.connectionString(double.url);
});
afterEach(async () => {
  await client.dispose();
  await double.stop();
});

const append = (stream: string, count: number, deadline = CLASSIC.deadline): Promise<unknown> => {
  const events = Array.from({ length: count }, (_, n) => jsonEvent({ type: 'Counted', data: { n } }));
  return client.appendToStream(stream, events, { expectedRevision: NO_STREAM, ...CLASSIC, deadline });
};
const isWholeOrAbsent = (stream: string): void =>
  expect([undefined, COUNT]).toContain(double.log.stream(stream)?.length);

describe('An append of many events is there whole, or not at all', () => {
  it.each([1, 2, 3, 5, 8, 13, 21, 34])('where its connection is cut after %i turns', async (turns) => {
    await append('warm-up', 1);
    const over = append('tally-1', COUNT).catch(() => undefined);
    for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
    double.gate.cut();
    await over;
    await append('warm-up-2', 1);
    isWholeOrAbsent('tally-1');
  });

  it('where its time is over while it comes in', async () => {
    await append('warm-up', 1);
    for (const deadline of [2, 4, 6, 8, 10, 14, 20, 30]) {
      await append(`tally-${deadline}`, COUNT, deadline).catch(() => undefined);
      isWholeOrAbsent(`tally-${deadline}`);
    }
  });
});
