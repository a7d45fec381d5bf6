import type { RecordedEvent } from '#libs/kernel';
import { describeOnBothDatabases, FixedLog, frozenClock, visitsFrom } from '#libs/testing';
import { consumerCheckpoint, DurableConsumer, saveConsumerCheckpoint, type ReadDb } from './index.ts';

const clock = frozenClock();
const since = clock.now();

describeOnBothDatabases('A consumer without tables', (openDb) => {
  const running: DurableConsumer[] = [];
  const said: string[] = [];
  let consumers = 0;
  let name: string;

  beforeEach(() => {
    said.splice(0);
    name = `consumer-${(consumers += 1)}`;
  });
  afterEach(() => Promise.all(running.splice(0).map((consumer) => consumer.end())));

  /** Runs until an event at the position was seen to; `failing` may throw at one. */
  async function seenThrough(
    last: number,
    db: ReadDb,
    store: FixedLog,
    failing: (event: RecordedEvent) => void = () => undefined,
  ) {
    const positions: number[] = [];
    const { promise: done, resolve } = Promise.withResolvers<void>();
    const consumer = new DurableConsumer({ db, store, report: (line) => said.push(line), clock }, name, (event) => {
      positions.push(event.position);
      failing(event);
      if (event.position === last) resolve();
      return Promise.resolve();
    });
    running.push(consumer);
    await consumer.begin(1);
    await done;
    await consumer.end();
    return { positions, consumer };
  }

  it('sees to each event once, in order, and goes on where it was left', async () => {
    const [db, store] = [await openDb(), new FixedLog(visitsFrom(0, 5))];
    expect((await seenThrough(4, db, store)).positions).toStrictEqual([0, 1, 2, 3, 4]);
    store.push(...visitsFrom(5, 2));
    const { positions, consumer } = await seenThrough(6, db, store);
    expect(positions).toStrictEqual([5, 6]);
    expect(consumer.status).toMatchObject({ consumer: name, state: 'standby', position: 6, failures: 0, since });
    expect(await consumerCheckpoint(db, name)).toStrictEqual({ logId: 'log-1', position: 6 });
  });

  it('tries again what failed, aloud, and repeats nothing that was seen to before it', async () => {
    const [db, store] = [await openDb(), new FixedLog(visitsFrom(0, 5))];
    let left = 2;
    const { positions } = await seenThrough(4, db, store, ({ position }) => {
      if (position === 3 && left-- > 0) throw Object.assign(new Error('not yet'), { code: 'not-yet' });
    });
    expect(positions).toStrictEqual([0, 1, 2, 3, 3, 3, 4]);
    expect(said).toStrictEqual([
      expect.stringMatching(/^consumer-\d+ fails behind position 2 \(not-yet\); attempt 2 in \d+ ms$/),
      expect.stringMatching(/^consumer-\d+ fails behind position 2 \(not-yet\); attempt 3 in \d+ ms$/),
    ]);
  });

  it('shows in its status that it fails, and at what', async () => {
    const [db, store] = [await openDb(), new FixedLog(visitsFrom(0, 5))];
    const { promise: failed, resolve } = Promise.withResolvers<void>();
    const report = () => resolve();
    const consumer = new DurableConsumer({ db, store, report, clock }, name, () => Promise.reject(new TypeError('x')));
    running.push(consumer);
    await consumer.begin(1);
    await failed;
    expect(consumer.status).toStrictEqual({
      consumer: name,
      state: 'failing',
      position: -1,
      failures: 1,
      since,
      lastError: 'TypeError',
    });
    await consumer.end();
    expect(await consumerCheckpoint(db, name)).toStrictEqual({ logId: 'log-1', position: -1 });
  });

  it('sees to the event under way when it is stopped, and to none behind it', async () => {
    const [db, store] = [await openDb(), new FixedLog(visitsFrom(0, 5))];
    const [begun, going] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const positions: number[] = [];
    const consumer = new DurableConsumer({ db, store, report: () => undefined, clock }, name, async ({ position }) => {
      positions.push(position);
      begun.resolve();
      await going.promise;
    });
    await consumer.begin(1);
    await begun.promise;
    const stopping = consumer.end();
    going.resolve();
    await stopping;
    expect(positions).toStrictEqual([0]);
    expect(await consumerCheckpoint(db, name)).toStrictEqual({ logId: 'log-1', position: 0 });
  });

  it.each([
    ['log-2', 2, 'another log'],
    ['log-1', 99, 'beyond the end'],
  ])('with a checkpoint of %s at %i begins anew, aloud', async (logId, position, why) => {
    const [db, store] = [await openDb(), new FixedLog(visitsFrom(0, 5))];
    await saveConsumerCheckpoint(db, name, { logId: logId as never, position });
    expect((await seenThrough(4, db, store)).positions).toStrictEqual([0, 1, 2, 3, 4]);
    expect(said).toStrictEqual([`${name} starts from the beginning: its checkpoint is ${why}`]);
  });
});
