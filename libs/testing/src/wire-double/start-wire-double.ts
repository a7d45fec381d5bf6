import features from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { appendCall } from './append-call.ts';
import { batchAppendCall } from './batch-append-call.ts';
import { deleteCall, tombstoneCall } from './delete-calls.ts';
import { DoubleLog } from './double-log.ts';
import { Fates } from './fates.ts';
import { Gate } from './gate.ts';
import { featuresCall, gossipCall } from './node-calls.ts';
import { readCall } from './read-call.ts';
import { Subscriptions } from './subscriptions.ts';
import { seedSystemEvents } from './system-events.ts';
import { writtenOnce } from './written-once.ts';
import { WireNode, type Member } from './wire-node.ts';

const HOST = '127.0.0.1';
/** As many calls a connection carries at once; more of them wait in silence. */
const CALLS_A_CONNECTION = 100;
const MOST_BYTES_A_MESSAGE = 17 * 1024 * 1024;

/** A node that listens, and the faults that may befall it. */
export type WireDouble = AsyncDisposable &
  Readonly<{
    url: string;
    host: string;
    port: number;
    log: DoubleLog;
    fates: Fates;
    subscriptions: Subscriptions;
    /** The connections, as a fault has them. */
    gate: Gate;
    /** As after a restored backup: what stands behind the position never was. Connections are cut. */
    restoreBackup: (position: bigint) => void;
    stop: () => Promise<void>;
  }>;

/** What a node shares with others, where it is one of a cluster. */
export type Cluster = Readonly<{ log: DoubleLog; isLeader: () => boolean; members: () => readonly Member[] }>;

/**
 * Starts a server that stands in for EventStoreDB in tests: the client's own protocol, on loopback, in memory. It is no
 * database, and nothing but tests may be run on it.
 */
export async function startWireDouble(cluster?: Cluster): Promise<WireDouble> {
  const log = cluster?.log ?? seedSystemEvents(new DoubleLog());
  const fates = new Fates();
  const subscriptions = new Subscriptions();
  const alone = (): readonly Member[] => [
    { address: { host: HOST, port: gate.port }, isLeader: true, isAlive: gate.isOpen },
  ];
  const node = new WireNode({ log, fates, subscriptions, isLeader: () => true, members: alone, ...cluster });
  const server = serverOf(node);
  const door = server.createConnectionInjector(ServerCredentials.createInsecure());
  const gate = await Gate.before((connection) => door.injectConnection(connection));
  const stop = async (): Promise<void> => {
    await gate.shut();
    door.destroy();
    server.forceShutdown();
  };
  return {
    url: `esdb://${HOST}:${gate.port}?tls=false`,
    host: HOST,
    port: gate.port,
    log,
    fates,
    subscriptions,
    gate,
    restoreBackup: (position) => {
      gate.cut();
      log.truncate(position);
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

const { read } = streams.StreamsService;
const STREAMS = {
  ...streams.StreamsService,
  read: { ...read, responseSerialize: writtenOnce(read.responseSerialize) },
};

function serverOf(node: WireNode): Server {
  const server = new Server({
    'grpc.max_concurrent_streams': CALLS_A_CONNECTION,
    'grpc.max_receive_message_length': MOST_BYTES_A_MESSAGE,
  });
  server.addService(STREAMS, {
    append: appendCall(node),
    batchAppend: batchAppendCall(node),
    delete: deleteCall(node),
    read: readCall(node),
    tombstone: tombstoneCall(node),
  });
  server.addService(features.ServerFeaturesService, { getSupportedMethods: featuresCall(node) });
  server.addService(gossip.GossipService, { read: gossipCall(node) });
  return server;
}
