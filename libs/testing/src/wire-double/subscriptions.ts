import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ServiceError } from '@grpc/grpc-js';
import type { DoubleLog } from './double-log.ts';
import { nameIn } from './read-messages.ts';
import { streamDeleted } from './refusals.ts';
import { sourceOf } from './source.ts';
import { Subscription, type SubscriptionCall } from './subscription.ts';

/** All subscriptions of a node, and what faults do to them. */
export class Subscriptions {
  private readonly open = new Set<Subscription>();
  private silent = false;
  private checkpoints: number | undefined;
  private dropping: { every: number; left: number } | undefined;

  /** How many there are. */
  get size(): number {
    return this.open.size;
  }

  begin(call: SubscriptionCall, options: streams.ReadReq.Options, log: DoubleLog): void {
    const stream = nameIn(options.getStream()?.getStreamIdentifier());
    if (log.isTombstoned(stream)) return void call.emit('error', streamDeleted(stream));
    const subscription = new Subscription(call, sourceOf(options, log), {
      isSilent: () => this.silent,
      checkpointEvery: () => this.checkpoints,
      dropsBehind: () => this.dropsBehind(),
    });
    this.open.add(subscription);
    const stop = log.onAppend(() => subscription.stir());
    call.once('close', () => {
      stop();
      this.open.delete(subscription);
    });
    void subscription.begin();
  }

  /** Drops all that there are, with an error: that of a consumer that is too slow, unless told otherwise. */
  drop(error?: ServiceError): void {
    for (const subscription of this.open) subscription.drop(error);
  }

  /** Drops the subscription that delivers it, at every so-manieth event; never, where there is no number. */
  dropEvery(events?: number): void {
    this.dropping = events === undefined ? undefined : { every: events, left: events };
  }

  /** They stay open and say nothing, as those of a frozen leader. */
  silence(): void {
    this.silent = true;
  }

  /** They speak again, and tell what was missed. */
  speak(): void {
    this.silent = false;
    for (const subscription of this.open) subscription.wake();
  }

  /** Tells a checkpoint after so many events, whatever was asked for: so they run ahead of who handles the events. */
  checkpointEvery(events?: number): void {
    this.checkpoints = events;
  }

  private dropsBehind(): boolean {
    if (!this.dropping) return false;
    this.dropping.left -= 1;
    if (this.dropping.left > 0) return false;
    this.dropping.left = this.dropping.every;
    return true;
  }
}
