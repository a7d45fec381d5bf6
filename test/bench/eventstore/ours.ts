import { openEventStoreDb, parseAddress } from '#libs/event-store';
import { NO_STREAM, streamName, type EventStore } from '#libs/kernel';
import { contend } from '../racing/contestant.ts';
import { drive } from '../racing/drive.ts';
import type { Done } from '../racing/race.ts';
import { commandsOver } from '../workload/command-bus.ts';
import { fillLog } from '../workload/product.ts';
import { readFor } from './counted.ts';
import { sample, Turns } from './sample.ts';
import { APPENDED, LONG, LONG_APPEND, type Ask, type Settings } from './settings.ts';

const AT_ONCE = 16;
const THE_LONG_ONE = streamName('long', 'one');

async function appendTheLongOne(store: EventStore): Promise<number> {
  const first = await store.append(THE_LONG_ONE, NO_STREAM, [sample()]);
  for (let head = 0; head < LONG - 1;) {
    const events = Array.from({ length: Math.min(LONG_APPEND, LONG - 1 - head) }, sample);
    ({ revision: head } = await store.append(THE_LONG_ONE, head, events));
  }
  return first.position;
}

/** The product over the adapter: appends, commands, reading and following, as the rest of it does them. */
await contend<Settings, Ask, Done>(async ({ url, namespace, streams }) => {
  const address = parseAddress(url, { insecureAllowed: true });
  const store = await openEventStoreDb({ address, namespace: `${namespace}.` });
  const before = await appendTheLongOne(store);
  await fillLog(store, streams, AT_ONCE);
  const { command, close } = await commandsOver(store, streams);
  const turns = new Turns(APPENDED);
  const append = async () => {
    const { stream, head, done } = turns.next();
    await store.append(streamName('plain', String(stream)), head, [sample()]);
    done();
  };
  const read = async () => {
    let events = 0;
    for await (const page of store.readStream(THE_LONG_ONE)) events += page.length;
    return events;
  };
  const follow = async () => {
    let events = 0;
    for await (const batch of store.follow({ after: before })) {
      events += batch.events.length;
      if (events >= LONG - 1) return events;
    }
    return events;
  };
  const tasks: Readonly<Record<Ask['task'], (ask: Ask) => Promise<Done>>> = {
    append: (ask) => drive(ask, append),
    command: (ask) => drive(ask, command),
    read: (ask) => readFor(ask, read),
    follow: (ask) => readFor(ask, follow),
  };
  return {
    ready: undefined,
    run: (ask) => tasks[ask.task](ask),
    close: async () => {
      await close();
      await store.close();
    },
  };
});
