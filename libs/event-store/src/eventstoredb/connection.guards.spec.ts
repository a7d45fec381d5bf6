import { debug } from '@eventstore/db-client/dist/utils/debug.js';
import { NO_STREAM, type StreamName } from '#libs/kernel';
import { newEvent, startWireCluster } from '#libs/testing';
import { parseAddress } from './parse-address.ts';
import { shareConnection } from './shared-connection.ts';
import { closedAfterwards, double, opened, storeAt, until } from './spec/opened.ts';

const STREAM = 'placement-1' as StreamName;
const sockets = () => process.getActiveResourcesInfo().filter((resource) => resource === 'TCPSocketWrap').length;

async function cluster() {
  const nodes = await startWireCluster();
  closedAfterwards(() => nodes.stop());
  const troubles: string[] = [];
  const note = (...told: readonly unknown[]) => void troubles.push(told.join(' '));
  const store = await storeAt(nodes.url, { retried: note }, { command: 20_000, quiet: 100 });
  return { nodes, store, troubles };
}

describe('The one client of a process', () => {
  it('is shared by all stores of an address, and ends with the last of them', async () => {
    const { url } = await double();
    const address = parseAddress(url, { insecureAllowed: true });
    const [one, two] = [shareConnection(address), shareConnection(address)];
    expect(two.connection).toBe(one.connection);
    await one.release();
    await one.release();
    expect(shareConnection(address).connection).toBe(two.connection);
    await two.release();
  });

  it('leaves nothing open behind it, so that the process ends by itself', async () => {
    const before = sockets();
    const { server, store } = await opened();
    await store.append(STREAM, NO_STREAM, [newEvent(1)]);
    for await (const { live } of store.follow()) if (live) break;
    expect(sockets()).toBeGreaterThan(before);
    await store.close();
    await server.stop();
    await until(() => sockets() <= before);
  });

  it('waits at its start for a server that is not there yet', async () => {
    const server = await double();
    await server.gate.shut();
    const store = storeAt(server.url, {}, { start: 20_000 });
    await server.gate.open();
    expect(await (await store).logId()).toMatch(/^[\da-f-]{36}$/);
  });

  it('prints nothing, whatever DEBUG says: neither passwords nor events', async () => {
    const printers = Object.values(debug);
    for (const printer of printers) printer.enabled = true;
    const { store } = await opened();
    expect(printers.map(({ enabled }) => enabled)).toStrictEqual(printers.map(() => false));
    await store.append(STREAM, NO_STREAM, [newEvent(1)]);
  });

  it.each([
    ['GRPC_TRACE', 'all'],
    ['GRPC_NODE_TRACE', 'call_stream'],
    ['GRPC_VERBOSITY', 'debug'],
    ['GRPC_NODE_VERBOSITY', 'DEBUG'],
  ])('is not opened where %s=%s would print what goes to the server', async (name, value) => {
    const { url } = await double();
    try {
      process.env[name] = value;
      await expect(storeAt(url)).rejects.toMatchObject({
        name: 'InvalidEventStoreUrl',
        message: expect.stringContaining(name),
      });
    } finally {
      Reflect.deleteProperty(process.env, name);
    }
    await storeAt(url);
  });

  it('throws nothing in which a password stands', async () => {
    const store = storeAt(
      'esdb://ada:secret-word@127.0.0.1:9?tls=true',
      {},
      { start: 300, reading: 200, attempt: 200 },
    );
    const error: unknown = await store.catch((refusal: unknown) => refusal);
    expect(error).toMatchObject({ name: 'StoreUnavailable' });
    expect(JSON.stringify([error, (error as Error).stack, (error as Error).cause])).not.toContain('secret-word');
  });
});

describe('A cluster', () => {
  it('is written through its leader alone, also when that has just changed', async () => {
    const { nodes, store, troubles } = await cluster();
    await store.append(STREAM, NO_STREAM, [newEvent(1)]);
    nodes.elect(1);
    expect(await store.append(STREAM, 0, [newEvent(2)])).toMatchObject({ revision: 1 });
    expect(troubles).toContain('append not-leader');
  });

  it('is read at its leader alone: no decision rests on what a follower has not heard of', async () => {
    const { nodes, store, troubles } = await cluster();
    await store.append(STREAM, NO_STREAM, [newEvent(1)]);
    nodes.elect(2);
    expect((await Array.fromAsync(store.readStream(STREAM))).flat()).toHaveLength(1);
    expect(troubles).toContain('read not-leader');
  });

  it('is followed at its leader alone, and its new leader is found when the old one is gone', async () => {
    const { nodes, store } = await cluster();
    await store.append(STREAM, NO_STREAM, [newEvent(1)]);
    const ids: string[] = [];
    const ending = new AbortController();
    const following = (async () => {
      for await (const { events } of store.follow({ signal: ending.signal })) ids.push(...events.map(({ id }) => id));
    })();
    await until(() => ids.length === 1);
    await nodes.nodes[0]?.gate.shut();
    nodes.elect(1);
    await store.append(STREAM, 0, [newEvent(2)]);
    await until(() => ids.length === 2);
    ending.abort();
    await following;
    expect(ids).toStrictEqual([newEvent(1).id, newEvent(2).id]);
  });

  it('recovers from a time in which no leader was to be found', async () => {
    const { nodes, store } = await cluster();
    for (const { fates, gate } of nodes.nodes) {
      fates.befall('gossip', 'unavailable');
      gate.cut();
    }
    const appended = store.append(STREAM, NO_STREAM, [newEvent(1)]);
    setTimeout(() => nodes.nodes.forEach(({ fates }) => fates.heal()), 200);
    expect(await appended).toMatchObject({ revision: 0 });
  });
});
