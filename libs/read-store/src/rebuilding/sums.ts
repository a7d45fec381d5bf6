/** Who started this process hears of what was folded so often, in milliseconds. */
const EVERY_MS = 250;

/** Adds up what was folded, and tells of it now and then: a message for each page would hold up whoever is told. */
export class Sums {
  private events = 0;
  private seconds = 0;
  private since = performance.now();

  constructor(private readonly told: (events: number, seconds: number) => void) {}

  add(events: number, seconds: number): void {
    this.events += events;
    this.seconds += seconds;
    if (performance.now() - this.since >= EVERY_MS) this.tell();
  }

  /** Tells of what was not told of yet. */
  tell(): void {
    if (this.events > 0) this.told(this.events, this.seconds);
    [this.events, this.seconds, this.since] = [0, 0, performance.now()];
  }
}
