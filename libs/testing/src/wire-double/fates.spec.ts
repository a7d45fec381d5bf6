import { EventStoreDBClient, jsonEvent, NO_STREAM, START } from '@eventstore/db-client';
import type { Fate } from './fates.ts';
import { startWireDouble, type WireDouble } from './start-wire-double.ts';

const CLASSIC = { credentials: { username: 'admin', password: 'changeit' }, requiresLeader: true, deadline: 1000 };
const PATIENCE_MS = 15_000;
const EVENT = jsonEvent({ type: 'Counted', data: { n: 1 } });

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

const append = (): Promise<unknown> =>
  client.appendToStream('tally-1', EVENT, { expectedRevision: NO_STREAM, ...CLASSIC });
const written = (): number => double.log.stream('tally-1')?.length ?? 0;

/** Waits until something holds, but not for ever. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !(await holds());) {
    if (performance.now() > end) throw new Error('It never held');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('A classic append', () => {
  const UNANSWERED = { code: 4, type: 'deadline-exceeded' };
  const TIMED_OUT = { code: 10, type: 'timeout' };

  it.each<[Fate, object, number]>([
    ['unanswered', UNANSWERED, 0],
    ['done-unanswered', UNANSWERED, 1],
    ['timed-out', TIMED_OUT, 0],
    ['done-timed-out', TIMED_OUT, 1],
    ['not-ready', { code: 14, type: 'unavailable' }, 0],
    ['unavailable', { code: 14, type: 'unavailable' }, 0],
    ['exception', { code: 2, type: 'unknown', message: '2 UNKNOWN: Exception was thrown by handler.' }, 0],
    ['reset', { code: 13, type: 'unknown' }, 0],
    [{ late: 2000 }, UNANSWERED, 1],
  ])('that is %j fails as it must, and leaves behind what it must', async (fate, error, events) => {
    double.fates.befall('append', fate, 1);
    await expect(append()).rejects.toMatchObject(error);
    expect(written()).toBe(events);
    await expect(append()).resolves.toMatchObject({ success: true, nextExpectedRevision: 0n });
    expect(written()).toBe(1);
  });

  it('that is done after it was answered as timed out is there in the end', async () => {
    double.fates.befall('append', 'timed-out-then-done', 1);
    await expect(append()).rejects.toMatchObject(TIMED_OUT);
    await until(() => written() === 1);
  });
});

describe('Appends of the same events', () => {
  it('sent all at once are written once, and not all of them hear that they were', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 20 }, append));
    expect(written()).toBe(1);
    const refused = answers.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeLessThan(20);
    for (const one of refused)
      expect(one).toMatchObject({ reason: { type: 'wrong-expected-version', actualVersion: 0n } });
  });
});

describe('Other calls', () => {
  it('meet their fates too: a read, a deletion, the question what the server can do', async () => {
    await append();
    double.fates.befall('read', 'exception', 1);
    const reading = async () => {
      for await (const _ of client.readStream('tally-1'));
    };
    await expect(reading()).rejects.toMatchObject({ code: 2 });
    double.fates.befall('delete', 'not-ready', 1);
    await expect(client.deleteStream('tally-1')).rejects.toMatchObject({ code: 14 });
    double.fates.befall('features', 'exception');
    const batch = () => client.appendToStream('tally-2', EVENT, { expectedRevision: NO_STREAM });
    await expect(batch()).rejects.toMatchObject({ code: 2 });
    double.fates.heal();
    await expect(batch()).rejects.toMatchObject({ code: 2, message: '2 UNKNOWN: Exception was thrown by handler.' });
  });
});

describe('A subscription', () => {
  const follow = () => {
    const subscription = client.subscribeToAll({ fromPosition: START });
    const seen: string[] = [];
    subscription.on(
      'data',
      ({ event }) => void (event?.streamId.startsWith('$') || seen.push(String(event?.streamId))),
    );
    const dropped = new Promise<unknown>((resolve) => subscription.on('error', resolve));
    return { seen, dropped, live: new Promise((resolve) => subscription.once('caughtUp', resolve)) };
  };
  const note = (n: number) => double.log.append(`tally-${n}`, 'any', [PROPOSED()]);
  const PROPOSED = () => ({
    id: crypto.randomUUID(),
    type: 'Counted',
    isJson: true,
    data: Buffer.from('{}'),
    metadata: Buffer.from(''),
  });

  it('is dropped as too slow', async () => {
    const { dropped, live } = follow();
    await live;
    double.subscriptions.drop();
    await expect(dropped).resolves.toMatchObject({ code: 10, message: expect.stringContaining('Consumer too slow') });
    await until(() => double.subscriptions.size === 0);
  });

  it('is dropped at every second event', async () => {
    double.subscriptions.dropEvery(8);
    const { seen, dropped } = follow();
    for (const n of [1, 2, 3]) note(n);
    await expect(dropped).resolves.toMatchObject({ code: 10 });
    expect(seen.length).toBeLessThanOrEqual(2);
  });

  it('is silent for a while, and tells then what it missed', async () => {
    const { seen, live } = follow();
    await live;
    double.subscriptions.silence();
    for (let n = 2; n <= 101; n++) note(n);
    await append();
    expect(seen).toStrictEqual([]);
    double.subscriptions.speak();
    await until(() => seen.length === 101);
  });

  it('from beyond the end of a restored backup catches up with nothing, and hears what comes', async () => {
    for (const n of [1, 2, 3]) note(n);
    const [, second, third] = double.log.all.filter(({ stream }) => stream.startsWith('tally'));
    const fromPosition = { commit: third?.position ?? 0n, prepare: third?.position ?? 0n };
    double.restoreBackup(second?.position ?? 0n);
    const subscription = client.subscribeToAll({ fromPosition });
    const heard = new Promise((resolve) => subscription.once('data', ({ event }) => resolve(event?.streamId)));
    await new Promise((resolve) => subscription.once('caughtUp', resolve));
    note(4);
    expect(await heard).toBe('tally-4');
  });
});

describe('A connection', () => {
  it('that is frozen answers nothing, and all that was held up once it thaws', async () => {
    await append();
    double.gate.freeze();
    await expect(append()).rejects.toMatchObject({ code: 4 });
    double.gate.thaw();
    await expect(append()).resolves.toMatchObject({ success: true });
  });

  it('that is cut fails what is under way, and is there again', async () => {
    double.fates.befall('append', 'done-unanswered', 1);
    const lost = append().catch((error: unknown) => error);
    await until(() => written() === 1);
    double.gate.cut();
    expect(await lost).toMatchObject({ code: 14 });
    await expect(append()).resolves.toMatchObject({ success: true });
  });

  it('whose other side ends fails what is under way', async () => {
    double.fates.befall('append', 'unanswered', 1);
    const lost = append().catch((error: unknown) => error);
    double.gate.halfClose();
    expect(await lost).toMatchObject({ code: expect.any(Number) });
  });

  it('carries a hundred calls at once, and lets the next one wait', async () => {
    double.fates.befall('read', 'unanswered', 100);
    const calls = Array.from({ length: 100 }, () => client.readStream('tally-1'));
    for (const call of calls) call.on('error', () => undefined).resume();
    await expect(append()).rejects.toMatchObject({ code: 4 });
    await Promise.all(calls.map((call) => call.cancel()));
    await until(() => append().then(Boolean, () => false));
  });
});
