import type { Telling } from './filter.ts';
import { placeOf, type Logged, type Place } from './logged.ts';

type Circumstances = Readonly<{ isMatch: boolean; isLive: boolean; isLast: boolean }>;

/**
 * When a filtered subscription tells how far it has come. While it catches up it looks through windows of events: behind one
 * in which nothing matched it tells where that window began, with nothing for the prepare position; at the end of the log it
 * tells nothing. Live, and at events that match, it tells the event's own place.
 */
export class Checkpoints {
  private considered = 0;
  private inWindow = 0;
  private hasMatched = false;
  private begin: Logged | undefined;

  constructor(
    private readonly telling: Telling,
    private readonly insteadEvery: () => number | undefined,
  ) {}

  /** The place to tell behind an event; undefined where nothing is told. */
  behind(event: Logged, { isMatch, isLive, isLast }: Circumstances): Place | undefined {
    this.considered += 1;
    this.begin ??= event;
    this.hasMatched ||= isMatch;
    this.inWindow += 1;
    const begin = this.inWindow >= this.telling.window ? this.nextWindow() : undefined;
    if (this.considered < (this.insteadEvery() ?? this.telling.every)) return undefined;
    if (isLive || isMatch || this.insteadEvery() !== undefined) return this.told(placeOf(event));
    return begin && !isLast ? this.told({ commit: begin.position, prepare: 0n }) : undefined;
  }

  /** Begins a new window; hands back where the last one began, if nothing matched in it. */
  private nextWindow(): Logged | undefined {
    const begin = this.hasMatched ? undefined : this.begin;
    [this.inWindow, this.hasMatched, this.begin] = [0, false, undefined];
    return begin;
  }

  private told(place: Place): Place {
    this.considered = 0;
    return place;
  }
}
