import type { ServiceError } from '@grpc/grpc-js';
import type { Fate } from './fates.ts';
import { notReady, thrown, timedOut, unavailable, wasReset } from './refusals.ts';

const LATER_MS = 50;

/** One call, as a fault sees it: what is to be done, how it is answered, how it fails, how it ends with no answer at all. */
export type Exchange<T> = Readonly<{
  perform: () => T;
  answer: (outcome: T) => void;
  fail: (error: ServiceError) => void;
  end: () => void;
}>;

const TIMED_OUT = 'Commit phase timeout.';

const timeout = (): ServiceError => timedOut(TIMED_OUT);
const silence = (): undefined => undefined;

type Course = Readonly<{ does: 'now' | 'later' | 'never'; then: 'end' | (() => ServiceError | undefined) }>;

const COURSES: Readonly<Record<Exclude<Fate, object>, Course>> = {
  unanswered: { does: 'never', then: silence },
  'done-unanswered': { does: 'now', then: silence },
  'timed-out': { does: 'never', then: timeout },
  'done-timed-out': { does: 'now', then: timeout },
  'timed-out-then-done': { does: 'later', then: timeout },
  'not-ready': { does: 'never', then: notReady },
  exception: { does: 'never', then: thrown },
  unavailable: { does: 'never', then: unavailable },
  reset: { does: 'never', then: wasReset },
  'half-closed': { does: 'never', then: 'end' },
};

/** Carries a call out as its fate has it. Answers come in another turn of the event loop, as from any server. */
export function meet<T>(fate: Fate | undefined, { perform, answer, fail, end }: Exchange<T>): void {
  if (fate === undefined) return void setImmediate(answer, perform());
  if (typeof fate === 'object') return void setTimeout(answer, fate.late, perform());
  const { does, then } = COURSES[fate];
  if (does === 'now') perform();
  if (does === 'later') setTimeout(perform, LATER_MS);
  if (then === 'end') return end();
  const error = then();
  if (error) fail(error);
}
