import {
  Conflict,
  OutcomeUnknown,
  StoreUnavailable,
  type Appended,
  type Asking,
  type NewEvent,
  type RecordedEvent,
  type Revision,
  type StreamName,
} from '#libs/kernel';
import { validateAppend, type SerialisedEvent } from '../validate-append.ts';
import { leftOf, type StoreGround } from './ground.ts';
import { insist } from './insist.ts';
import { NoPermit } from './permits.ts';
import { refusalOf } from './refusal.ts';
import { readPages } from './stream-reader.ts';
import { shapeOf, troubleOf, wasNeverTaken } from './trouble.ts';

/** The classic append sends a message an event: a large one may take its time. */
const MS_AN_EVENT = 2;

/** An append on its way; since when its command has been, at the latest since it was handed over. */
type Pending = Readonly<{
  stream: StreamName;
  expected: Revision;
  events: readonly SerialisedEvent[];
  asking: Required<Asking>;
}>;

/**
 * Appends in the classic way, one call an append, to the leader alone. Every try of an append carries the same ids and the
 * expectation of the first one: that is what lets the server know what it has written already, through a fail-over too.
 */
export class Appender {
  readonly #ground: StoreGround;
  #underWay = 0;

  constructor(ground: StoreGround) {
    this.#ground = ground;
  }

  async append(
    stream: StreamName,
    expected: Revision,
    events: readonly NewEvent[],
    { since = performance.now() }: Asking,
  ): Promise<Appended> {
    const pending = { stream, expected, events: validateAppend(stream, expected, events), asking: { since } };
    this.#count(1);
    try {
      await this.#refuseRecorded(pending);
      return await this.#write(pending);
    } finally {
      this.#count(-1);
    }
  }

  #count(change: 1 | -1): void {
    this.#underWay += change;
    this.#ground.observer.appending?.(this.#underWay);
  }

  /** The server would write a recorded id again at the present head, so nobody asks it to. */
  async #refuseRecorded(pending: Pending): Promise<void> {
    const { stream, expected, events } = pending;
    const { ids } = this.#ground;
    if (expected >= ids.knownUpTo(stream)) await this.#learn(pending);
    if (!ids.holds(stream, expected, idsOf(events))) return;
    const sent = new Set(idsOf(events));
    for await (const { id } of this.#through(pending, 0)) {
      if (sent.has(id)) throw new Conflict(stream, expected, ids.knownUpTo(stream) - 1);
    }
  }

  async #learn(pending: Pending): Promise<void> {
    for await (const _ of this.#through(pending, this.#ground.ids.knownUpTo(pending.stream)));
  }

  /** The stream from a revision on, up to the one that is expected. */
  async *#through({ stream, expected, asking }: Pending, from: Revision): AsyncGenerator<RecordedEvent> {
    for await (const page of readPages(this.#ground, stream, { ...asking, from })) {
      yield* page.filter(({ revision }) => revision <= expected);
      if ((page.at(-1)?.revision ?? expected) >= expected) return;
    }
  }

  /** What may have been written is never called refused: at the end of all patience the outcome is not known. */
  async #write(pending: Pending): Promise<Appended> {
    const { stream, expected, events, asking } = pending;
    const { patience, observer } = this.#ground;
    let inDoubt = false;
    const refusal = (error: unknown) => {
      inDoubt ||= !(error instanceof NoPermit || wasNeverTaken(error));
      return refusalOf(error, { stream, expected, bytes: bytesOf(events) });
    };
    const givenUp = (error: unknown) =>
      inDoubt
        ? new OutcomeUnknown(`The log did not answer in time (${troubleOf(error)}): repeat with the same key`)
        : new StoreUnavailable(`The log cannot be written (${troubleOf(error)}); nothing was`);
    const how = { milliseconds: leftOf(this.#ground, asking), call: 'append', observer, refusal, givenUp } as const;
    const most = patience.attempt + events.length * MS_AN_EVENT;
    return insist(how, (left) => this.#send(pending, Math.min(left, most)));
  }

  /** One try. Where the stream is elsewhere it may be for this very append: then it stands, as if it had been answered. */
  async #send(pending: Pending, milliseconds: number): Promise<Appended> {
    try {
      return await this.#sendOnce(pending, milliseconds);
    } catch (error) {
      const stands = isElsewhere(error) ? await this.#standing(pending) : undefined;
      if (stands === undefined) throw error;
      return stands;
    }
  }

  /**
   * Where the append stands if the stream holds it, from the expectation on. The server tells most repeats itself; but of one
   * that comes while the first is still being written it knows nothing yet, and calls it a conflict.
   */
  async #standing({ stream, expected, events, asking }: Pending): Promise<Appended | undefined> {
    const limit = events.length;
    for await (const page of readPages(this.#ground, stream, { ...asking, from: expected + 1, limit })) {
      const last = page.at(-1);
      const isSame = page.length === limit && page.every(({ id }, at) => id === events[at]?.id);
      return isSame && last ? { revision: last.revision, position: last.position } : undefined;
    }
    return undefined;
  }

  async #sendOnce({ stream, expected, events }: Pending, milliseconds: number): Promise<Appended> {
    const { connection, namespace, ids } = this.#ground;
    const append = { stream: `${namespace}${stream}`, expected, events };
    const appended = await connection.call(milliseconds, (deadline) => connection.client.append(append, deadline));
    ids.learn(stream, expected + 1, idsOf(events));
    return appended;
  }
}

const isElsewhere = (error: unknown): boolean => shapeOf(error).type === 'wrong-expected-version';

const idsOf = (events: readonly SerialisedEvent[]): readonly string[] => events.map(({ id }) => id);

const bytesOf = (events: readonly SerialisedEvent[]): number =>
  events.reduce((sum, { type, data, metadata }) => sum + Buffer.byteLength(type + data + metadata), 0);
