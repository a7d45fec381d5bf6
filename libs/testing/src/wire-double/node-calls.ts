import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type shared from '@eventstore/db-client/generated/shared_pb.js';
import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import { meet } from './exchange.ts';
import { uuidOf } from './read-messages.ts';
import type { Member, WireNode } from './wire-node.ts';

const VERSION = '23.10.8.0';
const STREAMS = 'event_store.client.streams.streams';
const METHODS: Readonly<Record<string, readonly string[]>> = {
  append: [],
  batchappend: ['deadline_duration'],
  delete: [],
  read: ['position', 'events'],
  tombstone: [],
};

type Call<T> = (call: ServerUnaryCall<shared.Empty, T>, callback: sendUnaryData<T>) => void;

/** What the server can do: by this the client chooses how it appends. */
export const featuresCall =
  (node: WireNode): Call<features.SupportedMethods> =>
  (_call, callback) =>
    meet(node.fates.next('features'), {
      perform: supportedMethods,
      answer: (methods) => callback(null, methods),
      fail: callback,
      end: () => callback(null, new features.SupportedMethods()),
    });

function supportedMethods(): features.SupportedMethods {
  const supported = new features.SupportedMethods();
  supported.setEventStoreServerVersion(VERSION);
  for (const [name, traits] of Object.entries(METHODS)) {
    const method = new features.SupportedMethod();
    method.setMethodName(name);
    method.setServiceName(STREAMS);
    method.setFeaturesList([...traits]);
    supported.addMethods(method);
  }
  return supported;
}

/** Who is in the cluster, and who leads it: by this a client finds its node. */
export const gossipCall =
  (node: WireNode): Call<gossip.ClusterInfo> =>
  (_call, callback) =>
    meet(node.fates.next('gossip'), {
      perform: () => clusterInfo(node.members),
      answer: (info) => callback(null, info),
      fail: callback,
      end: () => callback(null, new gossip.ClusterInfo()),
    });

function clusterInfo(members: readonly Member[]): gossip.ClusterInfo {
  const { FOLLOWER, LEADER } = gossip.MemberInfo.VNodeState;
  const info = new gossip.ClusterInfo();
  for (const { address, isAlive, isLeader } of members) {
    const endPoint = new gossip.EndPoint();
    endPoint.setAddress(address.host);
    endPoint.setPort(address.port);
    const member = new gossip.MemberInfo();
    member.setInstanceId(uuidOf(crypto.randomUUID()));
    member.setTimeStamp(String(Date.now()));
    member.setState(isLeader ? LEADER : FOLLOWER);
    member.setIsAlive(isAlive);
    member.setHttpEndPoint(endPoint);
    info.addMembers(member);
  }
  return info;
}
