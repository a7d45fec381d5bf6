import type { Role } from '#libs/kernel';

/**
 * Somebody who acts in a story: an opaque id, a role, and the trust, school or provider they act for, each a name given by an
 * earlier step (`$school`).
 */
export type Actor = Readonly<{ id: string; role: Role; trust?: string; school?: string; provider?: string }>;

/** What a step is refused with: the status, the problem's code, and the clauses it names, in order. */
export type Refusal = Readonly<{ status: number; code: string; clauses?: readonly string[] }>;

/**
 * One step: who asks what, when the clock shows what; without `says` it is the ground that the story stands on. In `path`,
 * `query` and `body` a text `$name` stands for what an earlier step learnt; `names` says what this one learns: a name and the
 * JSON pointer into the answer. `shows` says what the answer holds, by JSON pointer. `eventually` waits for what happens between records: it is asked again until it is answered so.
 */
export type Step = Readonly<{
  says?: string;
  at: string;
  as: string;
  operation: string;
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: unknown;
  names?: Readonly<Record<string, string>>;
  refused?: Refusal;
  shows?: Readonly<Record<string, unknown>>;
  eventually?: true;
}>;

/** A story that can be played against a ledger from nothing: its people, and its steps in order. */
export type Journey = Readonly<{
  name: string;
  title: string;
  cast: Readonly<Record<string, Actor>>;
  steps: readonly Step[];
}>;

/** What an earlier step learnt, by name. */
export type Names = Readonly<Record<string, string>>;
