import { BEGINNING, epochOf, type Batch, type Position, type ReadAllOptions } from '#libs/kernel';
import { FixedLog, visitsFrom } from '#libs/testing';
import { lagsOf } from './lag.ts';
import { createMetrics } from './metrics.ts';
import { noteLag } from './watch-lag.ts';

/** A log that reads no further than it was asked to, and counts how often it was. */
class CountingLog extends FixedLog {
  readings = 0;

  override async *readAll({ after = BEGINNING, limit = 1_000 }: ReadAllOptions = {}): AsyncIterable<Batch> {
    this.readings += 1;
    for await (const { events } of super.readAll({ after })) {
      const page = events.slice(0, limit);
      yield { events: page, position: page.at(-1)?.position ?? after, live: false };
      break;
    }
  }
}

const [first] = visitsFrom(0, 1);
const TEN_SECONDS_ON = epochOf(first!.storedAt) + 10_000;

describe('How far a consumer is behind', () => {
  const lag = async (log: FixedLog, position: Position) =>
    (await lagsOf(log, [{ consumer: 'letters', position }], TEN_SECONDS_ON))[0];

  it('is nothing at the end of the log, and in an empty one', async () => {
    const none = { consumer: 'letters', events: 0, seconds: 0 };
    expect(await lag(new FixedLog(visitsFrom(0, 5)), 4)).toStrictEqual(none);
    expect(await lag(new FixedLog(), BEGINNING)).toStrictEqual(none);
  });

  it('is the number of events behind its position, and how old the oldest of them is', async () =>
    expect(await lag(new FixedLog(visitsFrom(0, 5)), 1)).toStrictEqual({
      consumer: 'letters',
      events: 3,
      seconds: 10,
    }));

  it('counts events, not positions, which may have gaps', async () => {
    const gaps = visitsFrom(0, 4).map((event, index) => ({ ...event, position: index * 900 }));
    expect(await lag(new FixedLog(gaps), 0)).toMatchObject({ events: 3 });
  });

  it('is reckoned where it is more than a page', async () => {
    const log = new CountingLog(visitsFrom(0, 5_000).map((event) => ({ ...event, position: event.position * 10 })));
    expect(await lag(log, 9_990)).toMatchObject({ events: 4_000 });
  });

  it('is asked of the log once for all that stand at one place', async () => {
    const log = new CountingLog(visitsFrom(0, 5));
    const standings = ['one', 'other', 'third'].map((consumer, index) => ({ consumer, position: index === 2 ? 4 : 2 }));
    const lags = await lagsOf(log, standings, TEN_SECONDS_ON);
    expect(lags.map(({ events }) => events)).toStrictEqual([2, 2, 0]);
    expect(log.readings).toBe(1);
  });
});

describe('The measure of it', () => {
  const told = async (metrics: ReturnType<typeof createMetrics>) =>
    (await metrics.lagEvents.get()).values.map(({ labels, value }) => [labels.consumer, value]);

  it('is brought up to date, and says nothing where nothing is known any more', async () => {
    const metrics = createMetrics();
    const store = new FixedLog(visitsFrom(0, 5));
    await noteLag(metrics, { store, standings: () => Promise.resolve([{ consumer: 'letters', position: 1 }]) });
    expect(await told(metrics)).toStrictEqual([['letters', 3]]);
    await noteLag(metrics, { store, standings: () => Promise.reject(new Error('no database')) });
    expect(await told(metrics)).toStrictEqual([]);
  });
});
