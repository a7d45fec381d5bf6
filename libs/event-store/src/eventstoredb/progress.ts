import type { AllStreamResolvedEvent } from '@eventstore/db-client';
import { BEGINNING, type Batch, type Position, type RecordedEvent } from '#libs/kernel';
import type { OurEvents } from './events.ts';
import { positionOf } from './positions.ts';

/** How far one consumer has come, and what it has to be told of. */
export class Progress {
  #position: Position;
  #told: Position;
  #live = false;
  #wasLive = false;

  constructor(
    private readonly ours: OurEvents,
    after: Position,
    private readonly through: Position,
  ) {
    this.#position = after;
    this.#told = after;
  }

  get position(): Position {
    return this.#position;
  }

  get isLive(): boolean {
    return this.#live;
  }

  get isThrough(): boolean {
    return this.#position >= this.through;
  }

  /** Whether the log is known to have nothing more for now. */
  live(isLive: boolean): void {
    this.#live = isLive;
  }

  /** Never back, and never beyond where the course ends. */
  advance(position: Position): void {
    this.#position = Math.max(this.#position, Math.min(position, this.through));
  }

  /** Takes events in, ours among them. What was there already is passed over: nothing comes twice. */
  accept(events: readonly AllStreamResolvedEvent[]): readonly RecordedEvent[] {
    const ours: RecordedEvent[] = [];
    for (const resolved of events) {
      const position = resolved.event === undefined ? BEGINNING : positionOf(resolved.event.position);
      if (position <= this.#position) continue;
      this.advance(position);
      if (position > this.#position) break;
      const event = this.ours.read(resolved);
      if (event) ours.push(event);
    }
    return ours;
  }

  /** Moves on behind others' events, up to the first of ours; says whether there was none. */
  passOthers(events: readonly AllStreamResolvedEvent[]): boolean {
    for (const resolved of events) {
      if (this.ours.read(resolved)) return false;
      if (resolved.event) this.advance(positionOf(resolved.event.position));
    }
    return true;
  }

  /** A batch of these events, where there are any, or where the consumer has not been told yet how far it has come. */
  batch(events: readonly RecordedEvent[] = []): Batch | undefined {
    if (events.length === 0 && this.#position === this.#told && this.#live === this.#wasLive) return undefined;
    [this.#told, this.#wasLive] = [this.#position, this.#live];
    return { events, position: this.#position, live: this.#live || this.isThrough };
  }
}
