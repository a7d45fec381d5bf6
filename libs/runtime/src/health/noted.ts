import type { Clock, Instant } from '#libs/kernel';

/** Since when something is as it is, as far as was seen, and for how many milliseconds that no clock change moves. */
export type Seen = Readonly<{ since: Instant; milliseconds: number }>;

/** Remembers of each name what was last seen, and since when it has been the same. */
export class Noted {
  private readonly seen = new Map<string, Readonly<{ what: string; since: Instant; at: number }>>();

  constructor(
    private readonly clock: Clock,
    private readonly monotonic: () => number = () => performance.now(),
  ) {}

  note(name: string, what: string): Seen {
    const before = this.seen.get(name);
    const at = this.monotonic();
    if (before?.what === what) return { since: before.since, milliseconds: at - before.at };
    const since = this.clock.now();
    this.seen.set(name, { what, since, at });
    return { since, milliseconds: 0 };
  }
}
