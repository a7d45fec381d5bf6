import { setImmediate as turn } from 'node:timers/promises';
import { BEGINNING, StoreClosed, StoreUnavailable, type Batch, type Position } from '#libs/kernel';
import { Arrivals, type Taken } from './arrivals.ts';
import type { StoreGround } from './ground.ts';
import type { LogReader } from './log-reader.ts';
import { NoPermit } from './permits.ts';
import { Progress } from './progress.ts';
import { denialOf } from './refusal.ts';
import { pause, pauseAfter } from './time.ts';
import { Late, troubleOf } from './trouble.ts';

/** As many events of others as are looked at in a silence, to tell that none of ours is among them. */
const MOST_OTHERS = 1000;
const BOUNDARY_EVERY_MS = 1000;

/** The log is shorter than a consumer has come. Whoever keeps the consumer's checkpoint judges what that means. */
export class BeyondTheEnd extends StoreUnavailable {}

/** Of all the consumers in this process, one more than a connection carries. */
export class TooManyConsumers extends StoreUnavailable {}

/** Where to begin, where the log does, where to end if anywhere, and what may end it before. */
export type Course = Readonly<{
  after: Position;
  begin?: Position;
  through?: Position;
  signal?: AbortSignal | undefined;
}>;

/**
 * Follows the log for one consumer: a subscription that is opened again from the consumer's own position whenever it is lost,
 * with nothing lost or doubled. Its silence is watched: the log itself is asked whether there is nothing to tell.
 */
export class Follower {
  readonly #ground: StoreGround;
  readonly #log: LogReader;
  readonly #course: Course;
  readonly #progress: Progress;
  #headBefore: Position = BEGINNING;
  #missed = 0;
  #boundaryAt = 0;

  constructor(ground: StoreGround, log: LogReader, course: Course) {
    this.#ground = ground;
    this.#log = log;
    this.#course = course;
    this.#progress = new Progress(ground.ours, course.after, course.through ?? Infinity);
    this.#progress.advance(course.begin ?? BEGINNING);
  }

  async *batches(): AsyncGenerator<Batch> {
    let lostAt: number | undefined;
    for (let failures = 0; !this.#isOver();) {
      try {
        for await (const batch of this.#subscribed()) {
          [failures, lostAt] = [0, undefined];
          yield batch;
        }
      } catch (error) {
        if (this.#isOver()) return;
        failures += 1;
        lostAt ??= performance.now();
        await this.#lost(error, failures, lostAt);
      }
    }
    const rest = this.#course.signal?.aborted === true ? undefined : this.#progress.batch();
    if (rest) yield rest;
  }

  /** Says so and waits a little; whoever follows is told where it goes on too long, or will not get better. */
  async #lost(error: unknown, failures: number, lostAt: number): Promise<void> {
    const { observer, patience } = this.#ground;
    const final = error instanceof BeyondTheEnd || error instanceof TooManyConsumers ? error : denialOf(error);
    if (final) throw final;
    const trouble = troubleOf(error);
    const isTooLong = performance.now() - lostAt > patience.following;
    if (isTooLong) throw new StoreUnavailable(`The log cannot be followed (${trouble})`);
    observer.resubscribed?.(trouble);
    await pause(pauseAfter(failures), this.#over());
  }

  /** The batches of one subscription, for as long as it lasts. */
  async *#subscribed(): AsyncGenerator<Batch> {
    const { connection, patience } = this.#ground;
    await connection.subscriptions.take(patience.reading).catch(tooMany);
    const over = this.#over();
    let arrivals: Arrivals | undefined;
    try {
      this.#progress.live(false);
      this.#headBefore = await this.#headNow();
      arrivals = new Arrivals(this.#ground, this.#progress.position);
      over.addEventListener('abort', arrivals.wake);
      for (let batch = await this.#next(arrivals); batch; batch = await this.#next(arrivals)) yield batch;
    } finally {
      if (arrivals) over.removeEventListener('abort', arrivals.wake);
      arrivals?.close();
      connection.subscriptions.give();
    }
  }

  /** Where the log ends as this subscription begins. One that ends before our position is not the one we came from. */
  async #headNow(): Promise<Position> {
    const head = await this.#log.askHead();
    const { position } = this.#progress;
    if (head >= position) return head;
    const line = `The log ends at ${head}, before position ${position}: it was restored, or is another one`;
    this.#ground.observer.said?.(line);
    throw new BeyondTheEnd(line);
  }

  /** The next batch; undefined where the course is over. */
  async #next(arrivals: Arrivals): Promise<Batch | undefined> {
    while (!this.#isOver()) {
      const batch = await this.#batchOf(arrivals.take());
      if (batch) return batch;
      if (await arrivals.news(this.#ground.patience.quiet)) {
        await turn(); // what comes together is taken together
        continue;
      }
      const found = await this.#askInSilence();
      if (found) return found;
    }
    return undefined;
  }

  /** What was taken, as a batch, where it tells anything new. */
  async #batchOf({ events, reached, boundary, caughtUp }: Taken): Promise<Batch | undefined> {
    const ours = this.#progress.accept(events);
    if (events.length > 0) this.#missed = 0;
    this.#progress.advance(reached);
    if (caughtUp && !this.#progress.isLive) {
      // All that stood in the log when the subscription began has come.
      this.#progress.live(true);
      this.#progress.advance(this.#headBefore);
    }
    if (ours.length === 0 && !this.#progress.isLive) await this.#moveTo(boundary);
    return this.#progress.batch(ours);
  }

  /** While there are only others' events, the position moves on behind them, though not for each of their pages. */
  async #moveTo(boundary: bigint): Promise<void> {
    if (boundary <= this.#progress.position || performance.now() - this.#boundaryAt < BOUNDARY_EVERY_MS) return;
    this.#boundaryAt = performance.now();
    this.#progress.advance(await this.#log.lastBefore(boundary));
  }

  /**
   * In a silence: either there is nothing, or only others' events, behind which the position moves on; or events of ours
   * stand there and do not come, twice in a row: then the subscription is dead, whatever it says.
   */
  async #askInSilence(): Promise<Batch | undefined> {
    const { position } = this.#progress;
    if ((await this.#log.recentHead()) <= position) this.#progress.live(true);
    else if (this.#progress.passOthers(await this.#log.behind(position, MOST_OTHERS))) this.#missed = 0;
    else if ((this.#missed += 1) > 1) throw new Late('silent');
    return this.#progress.batch();
  }

  /** Speaks when whoever follows wants no more, or the store is closed. */
  #over(): AbortSignal {
    const { closing } = this.#ground;
    const { signal } = this.#course;
    return signal ? AbortSignal.any([signal, closing]) : closing;
  }

  #isOver(): boolean {
    if (this.#course.signal?.aborted === true) return true;
    if (this.#ground.closing.aborted) throw new StoreClosed();
    return this.#progress.isThrough;
  }
}

function tooMany(error: unknown): never {
  throw error instanceof NoPermit ? new TooManyConsumers('Too many consumers follow the log in this process') : error;
}
