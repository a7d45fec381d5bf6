import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ServiceError } from '@grpc/grpc-js';
import { Checkpoints } from './checkpoints.ts';
import { linked } from './links.ts';
import type { Logged } from './logged.ts';
import { caughtUpResp, checkpointResp, confirmationResp, eventResp } from './read-messages.ts';
import { timedOut, TOO_SLOW } from './refusals.ts';
import type { Source } from './source.ts';
import { writeOne } from './writing.ts';

/** So many events may wait for a live consumer; let more of them wait, and the server drops it. */
const BUFFER = 32;
/** What may be on its way beside them, if it comes in one append; and how long else they may wait. */
const ON_THEIR_WAY = 16;
const PATIENCE_MS = 20;

export type SubscriptionCall = Parameters<typeof writeOne<streams.ReadResp>>[0] & {
  emit: (name: 'error', error: ServiceError) => unknown;
};

/** What a fault may have decided about all subscriptions. */
export type Manner = Readonly<{
  isSilent: () => boolean;
  /** After how many events to tell a checkpoint, whatever was asked for. */
  checkpointEvery: () => number | undefined;
  /** Told of every event that goes out: whether the subscription is dropped behind it. */
  dropsBehind: () => boolean;
}>;

/** One subscription: catches up at its consumer's pace; then it is live, and drops a consumer that is too slow. */
export class Subscription {
  private next: number;
  private counted = 0;
  private waiting = 0;
  private state: 'catching-up' | 'live' | 'over' = 'catching-up';
  private isRunning = false;
  private hasToldCaughtUp = false;
  private readonly checkpoints: Checkpoints | undefined;

  constructor(
    private readonly call: SubscriptionCall,
    private readonly source: Source,
    private readonly manner: Manner,
  ) {
    this.next = source.first;
    this.checkpoints = source.telling && new Checkpoints(source.telling, manner.checkpointEvery);
  }

  async begin(): Promise<void> {
    await writeOne(this.call, confirmationResp());
    await this.run();
  }

  /** Something was appended. */
  stir(): void {
    if (this.state === 'live' && !this.manner.isSilent()) this.count();
    void this.run();
  }

  /** Silence is over: what came meanwhile is caught up with. */
  wake(): void {
    if (this.state === 'live') this.state = 'catching-up';
    void this.run();
  }

  /** Ends it, as the server does where the consumer is too slow. */
  drop(error: ServiceError = timedOut(TOO_SLOW)): void {
    if (this.isOver) return;
    this.state = 'over';
    this.call.emit('error', error);
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    while (!this.isOver && !this.manner.isSilent()) {
      const event = this.source.events()[this.next];
      if (event) await this.deliver(event);
      else if (this.state === 'catching-up' && this.source.exists()) await this.goLive();
      else break;
    }
    this.isRunning = false;
  }

  private async deliver(event: Logged): Promise<void> {
    this.next += 1;
    const isMatch = this.source.matches(event);
    if (isMatch) {
      const { event: resolved, link } = this.source.resolve ? linked(this.source.log, event) : { event };
      await writeOne(this.call, eventResp(resolved, link));
      this.waiting = Math.max(0, this.waiting - 1);
      if (this.manner.dropsBehind()) return this.drop();
    }
    const place = this.checkpoints?.behind(event, { isMatch, isLive: this.state === 'live', isLast: this.isAtTheEnd });
    if (place) await writeOne(this.call, checkpointResp(place));
  }

  private async goLive(): Promise<void> {
    this.state = 'live';
    this.counted = this.next;
    this.waiting = 0;
    if (this.hasToldCaughtUp) return;
    this.hasToldCaughtUp = true;
    await writeOne(this.call, caughtUpResp());
  }

  private get isAtTheEnd(): boolean {
    return this.next >= this.source.events().length;
  }

  private count(): void {
    const before = this.waiting;
    const events = this.source.events();
    for (; this.counted < events.length; this.counted++)
      if (this.source.matches(events[this.counted] as Logged)) this.waiting += 1;
    if (this.waiting - before > BUFFER + ON_THEIR_WAY) this.drop();
    else if (this.waiting > BUFFER) setTimeout(() => this.waiting > BUFFER && this.drop(), PATIENCE_MS).unref();
  }

  private get isOver(): boolean {
    return this.state === 'over' || this.call.cancelled;
  }
}
