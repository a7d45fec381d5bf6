import type { Metadata, ServiceError } from '@grpc/grpc-js';
import type { DoubleLog } from './double-log.ts';
import type { Fates } from './fates.ts';
import { notLeader } from './refusals.ts';
import type { Subscriptions } from './subscriptions.ts';

export type Address = Readonly<{ host: string; port: number }>;

/** A node as the others see it. */
export type Member = Readonly<{ address: Address; isLeader: boolean; isAlive: boolean }>;

/** What the calls of one node work on. `members` are all nodes, this one among them. */
export type Surroundings = Readonly<{
  log: DoubleLog;
  fates: Fates;
  subscriptions: Subscriptions;
  isLeader: () => boolean;
  members: () => readonly Member[];
}>;

/** One node: what its calls work on, and whether it may serve them. */
export class WireNode {
  readonly log: DoubleLog;
  readonly fates: Fates;
  readonly subscriptions: Subscriptions;

  constructor(private readonly surroundings: Surroundings) {
    ({ log: this.log, fates: this.fates, subscriptions: this.subscriptions } = surroundings);
  }

  get members(): readonly Member[] {
    return this.surroundings.members();
  }

  /** Why a call is sent away: it asks for the leader, and this is not the leader. Anything else a follower passes on. */
  notServing(metadata: Metadata): ServiceError | undefined {
    if (this.surroundings.isLeader() || metadata.get('requires-leader')[0] !== 'true') return undefined;
    const leader = this.members.find(({ isLeader }) => isLeader);
    return leader && notLeader(leader.address);
  }
}
