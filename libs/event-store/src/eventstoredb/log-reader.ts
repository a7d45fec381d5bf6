import { BACKWARDS, END, FORWARDS, type AllStreamResolvedEvent } from '@eventstore/db-client';
import { BEGINNING, type Position } from '#libs/kernel';
import { readingPatience, refuseWhenClosed, type StoreGround } from './ground.ts';
import { insist } from './insist.ts';
import { positionOf, readPosition } from './positions.ts';

const RECENT_MS = 500;

/** What is asked about the whole log, of the leader alone: ours and everybody else's events. */
export class LogReader {
  readonly #ground: StoreGround;
  #asked: { at: number; head: Promise<Position> } | undefined;

  constructor(ground: StoreGround) {
    this.#ground = ground;
  }

  /** The position of the last event there is, ours or not. */
  head(): Promise<Position> {
    return insist(readingPatience(this.#ground), () => this.askHead());
  }

  /** The same, asked once, and shared by all who ask within half a second: consumers in the quiet ask over and over. */
  recentHead(): Promise<Position> {
    const now = performance.now();
    if (this.#asked === undefined || now - this.#asked.at > RECENT_MS) this.#asked = { at: now, head: this.askHead() };
    return this.#asked.head;
  }

  /** The position of the last event before a place that may be no event's: where a page of the server's ended. */
  async lastBefore(commit: bigint): Promise<Position> {
    return lastOf(await this.#read({ direction: BACKWARDS, fromPosition: { commit, prepare: 0n }, maxCount: 1 }));
  }

  /** Events behind a position, whoever's they are, so many at most, and no more than a page may weigh. */
  async behind(position: Position, most: number): Promise<readonly AllStreamResolvedEvent[]> {
    // Forwards the position itself is read too, where there is one.
    const fromPosition = readPosition(position);
    const events = await this.#read({ direction: FORWARDS, fromPosition, maxCount: most + 1 });
    return events.filter(({ event }) => event !== undefined && positionOf(event.position) > position).slice(0, most);
  }

  /** The same, asked once and not again. */
  async askHead(): Promise<Position> {
    return lastOf(await this.#read({ direction: BACKWARDS, fromPosition: END, maxCount: 1 }));
  }

  async #read(
    options: Parameters<StoreGround['connection']['client']['readAll']>[0],
  ): Promise<readonly AllStreamResolvedEvent[]> {
    refuseWhenClosed(this.#ground);
    const { connection, patience } = this.#ground;
    const open = () => connection.client.readAll({ ...options, requiresLeader: true });
    return (await connection.read(patience.reading, open)).items;
  }
}

function lastOf([last]: readonly AllStreamResolvedEvent[]): Position {
  return last?.event === undefined ? BEGINNING : positionOf(last.event.position);
}
