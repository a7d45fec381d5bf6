import { NO_STREAM, type StreamName } from '#libs/kernel';
import { newEvent } from '#libs/testing';
import { PATIENCE } from './address.ts';
import { NoPermit, Permits } from './permits.ts';
import { opened, until } from './spec/opened.ts';

describe('Calls that are open at once', () => {
  it('are counted: who comes too late waits, in order', async () => {
    const permits = new Permits(1);
    const order: string[] = [];
    await permits.take(1000);
    const second = permits.take(1000).then(() => order.push('second'));
    const third = permits.take(1000).then(() => order.push('third'));
    permits.give();
    await second;
    permits.give();
    await third;
    expect(order).toStrictEqual(['second', 'third']);
  });

  it('are waited for no longer than there is time, and nobody’s place is lost by it', async () => {
    const permits = new Permits(1);
    await permits.take(1000);
    await expect(permits.take(20)).rejects.toBeInstanceOf(NoPermit);
    expect(permits.waiting).toBe(0);
    permits.give();
    await permits.take(20);
  });

  it('stay below what a connection carries, however many ask', async () => {
    const { server, store } = await opened({ ...PATIENCE, quiet: 500 });
    const streams = Array.from({ length: 200 }, (_, n) => `placement-${n}` as StreamName);
    const following = new AbortController();
    const consumers = Array.from({ length: 10 }, async () => {
      for await (const { events } of store.follow({ signal: following.signal })) if (events.length > 200) return;
    });
    await until(() => server.subscriptions.size === 10);
    const appended = streams.map((stream, n) => store.append(stream, NO_STREAM, [newEvent(n + 1)]));
    expect((await Promise.all(appended)).every(({ revision }) => revision === 0)).toBe(true);
    following.abort();
    await Promise.all(consumers);
  });

  it('are refused to the consumer that would be one too many', async () => {
    const { server, store } = await opened({ ...PATIENCE, quiet: 500, reading: 2000 });
    const following = new AbortController();
    const consumers = Array.from({ length: 51 }, () => Array.fromAsync(store.follow({ signal: following.signal })));
    const outcome = Promise.race(consumers);
    await expect(outcome).rejects.toThrow('Too many consumers follow the log');
    await until(() => server.subscriptions.size === 50);
    following.abort();
    await Promise.allSettled(consumers);
  });
});
