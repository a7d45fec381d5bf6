import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { startWireCluster, type WireCluster } from './start-wire-cluster.ts';

const CREDENTIALS = { credentials: { username: 'admin', password: 'changeit' } };
const EVENT = jsonEvent({ type: 'Counted', data: { n: 1 } });

let cluster: WireCluster;
let client: EventStoreDBClient;

beforeEach(async () => {
  cluster = await startWireCluster();
  client = EventStoreDBClient.connectionString(cluster.url);
});
afterEach(async () => {
  await client.dispose();
  await cluster.stop();
});

const append = (stream: string, requiresLeader = true) =>
  client.appendToStream(stream, EVENT, { expectedRevision: NO_STREAM, requiresLeader, ...CREDENTIALS });

describe('A cluster of doubles', () => {
  it('is found by its gossip, and names the leader to whom asks a follower for it', async () => {
    await expect(append('tally-1')).resolves.toMatchObject({ success: true });
    cluster.elect(1);
    const leader = { address: cluster.nodes[1]?.host, port: cluster.nodes[1]?.port };
    await expect(append('tally-2')).rejects.toMatchObject({ type: 'not-leader', code: 5, leader });
    expect(cluster.log.stream('tally-2')).toBeUndefined();
    await expect(append('tally-2')).resolves.toMatchObject({ success: true });
  });

  it('takes by a follower what does not ask for the leader', async () => {
    await append('tally-1');
    cluster.elect(1);
    await expect(append('tally-2', false)).resolves.toMatchObject({ success: true });
  });

  it('fails over to another node when the leader is gone', async () => {
    await append('tally-1');
    await cluster.nodes[0]?.gate.shut();
    cluster.elect(2);
    await expect(append('tally-2')).rejects.toMatchObject({ code: 14 });
    await expect(append('tally-2')).resolves.toMatchObject({ success: true });
    expect(cluster.log.stream('tally-2')).toHaveLength(1);
  });

  it('is not found while gossip fails', async () => {
    for (const { fates } of cluster.nodes) fates.befall('gossip', 'unavailable');
    await expect(append('tally-1')).rejects.toThrow('Failed to discover after 10 attempts.');
    for (const { fates } of cluster.nodes) fates.heal();
    await expect(append('tally-1')).resolves.toMatchObject({ success: true });
  });
});
