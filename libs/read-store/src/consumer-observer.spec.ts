import { FixedLog, frozenClock, temporaryDirectory, visitsFrom, visitsProjection } from '#libs/testing';
import { DurableConsumer, openReadDb, startProjections, type ConsumerObserver } from './index.ts';

const silent = (): void => undefined;
const clock = frozenClock();

/** Notes who did what; what is thrown goes on. */
function lookingOn() {
  const [handled, rebuilt, failed]: [[string, number][], [string, number][], string[]] = [[], [], []];
  const observer: ConsumerObserver = {
    around: async (consumer, events, work) => {
      try {
        const done = await work();
        if (events.length > 0) handled.push([consumer, events.length]);
        return done;
      } catch (error) {
        failed.push(consumer);
        throw error;
      }
    },
    rebuilding: (consumer, events, seconds) => {
      if (seconds >= 0) rebuilt.push([consumer, events]);
    },
  };
  return { observer, handled, rebuilt, failed };
}

const until = async (holds: () => boolean): Promise<void> => {
  for (const end = performance.now() + 10_000; !holds();) {
    if (performance.now() > end) throw new Error('It did not come about');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

describe('Who looks on', () => {
  it('is told of each page that a rebuild folds, and of each batch that a projection applies', async () => {
    const db = await openReadDb({ directory: temporaryDirectory() }, silent);
    const log = new FixedLog(visitsFrom(0, 3));
    const { observer, handled, rebuilt } = lookingOn();
    const ground = { db, store: log, report: silent, clock, observer };
    const host = await startProjections({ projections: [visitsProjection()], ...ground });
    await host.positions.reached('visits', 2, 10_000);
    log.push(...visitsFrom(3, 2));
    await host.positions.reached('visits', 4, 10_000);
    await host.stop();
    await db.close();
    expect([rebuilt, handled]).toStrictEqual([[['visits', 3]], [['visits', 2]]]);
  });

  it('is told of each event that a process sees to, and of what fails', async () => {
    const db = await openReadDb({ directory: temporaryDirectory() }, silent);
    const { observer, handled, failed } = lookingOn();
    let failures = 1;
    const ground = { db, store: new FixedLog(visitsFrom(0, 2)), report: silent, clock, observer };
    const consumer = new DurableConsumer(ground, 'letters', async () => {
      if ((failures -= 1) === 0) throw new Error('once');
    });
    await consumer.begin(1);
    await until(() => handled.length === 2);
    await consumer.end();
    await db.close();
    expect([handled, failed]).toStrictEqual([
      [
        ['letters', 1],
        ['letters', 1],
      ],
      ['letters'],
    ]);
  });
});
