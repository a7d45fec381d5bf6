/** What calls a fault may befall; `append` is an append of either kind. */
export type Call = 'append' | 'read' | 'subscribe' | 'delete' | 'features' | 'gossip';

/**
 * What may become of a call. `unanswered`: nothing is done, nobody answers. `done-unanswered`: it is done, nobody answers.
 * `timed-out`, `done-timed-out`, `timed-out-then-done`: answered as timed out, and not done, done before, or done later on.
 * `not-ready`: "Server Is Not Ready". `exception`: "Exception was thrown by handler." `unavailable`: gRPC's code 14.
 * `reset`: as where the stream was reset. `half-closed`: the server ends its side with no answer. `late`: done at once,
 * answered after so many milliseconds.
 */
export type Fate =
  | 'unanswered'
  | 'done-unanswered'
  | 'timed-out'
  | 'done-timed-out'
  | 'timed-out-then-done'
  | 'not-ready'
  | 'exception'
  | 'unavailable'
  | 'reset'
  | 'half-closed'
  | Readonly<{ late: number }>;

/** What has been decided to befall the next calls. */
export class Fates {
  private readonly planned = new Map<Call, { fate: Fate; left: number }>();

  /** From now on, the next calls of that kind (all, until `heal`) meet this fate. */
  befall(call: Call, fate: Fate, calls = Infinity): void {
    this.planned.set(call, { fate, left: calls });
  }

  /** From now on nothing befalls these calls; any call, where none is named. */
  heal(...calls: readonly Call[]): void {
    if (calls.length === 0) this.planned.clear();
    for (const call of calls) this.planned.delete(call);
  }

  /** Is something still to befall calls of that kind? */
  isPlanned(call: Call): boolean {
    return this.planned.has(call);
  }

  /** What becomes of a call that has just come. */
  next(call: Call): Fate | undefined {
    const planned = this.planned.get(call);
    if (!planned) return undefined;
    planned.left -= 1;
    if (planned.left <= 0) this.planned.delete(call);
    return planned.fate;
  }
}
