import type { Mark } from '../checkpoints.ts';
import { StepFailed } from '../folding.ts';
import type { Passage } from '../passage.ts';
import { StaleCheckpoint } from '../writer.ts';

/** What a process is sent: which projection to build anew under which lease, from which log, in which database. */
export type Order = Readonly<{ projection: string; fence: number; log: unknown; passage: Passage }>;

/** Lets it swap the tables: nobody writes the live ones meanwhile. */
export const SWAP = 'swap';

/** What it says of itself meanwhile: what it has folded since it last said so, in how many seconds. */
export type Poured = Readonly<{ kind: 'poured'; events: number; seconds: number }>;

/** What it says of itself in the end, one after the other, or why it broke off. */
export type Step =
  | Readonly<{ kind: 'ready' }>
  | Readonly<{ kind: 'swapped'; mark: Mark }>
  | Readonly<{ kind: 'done' }>
  | Readonly<{ kind: 'failed'; failure: Failure }>;

/** An error on its way to another process. */
export type Failure = Readonly<{ code: string; message: string; at?: Pick<StepFailed, 'position' | 'type'> }>;

/** An error as it is told to another process. */
export function failureOf(error: unknown): Failure {
  const { code, name = 'unknown', message = '' } = Object(error) as { code?: unknown; name?: string; message?: string };
  const { position, type } = error instanceof StepFailed ? error : {};
  const at = position !== undefined && type !== undefined && { at: { position, type } };
  return { code: typeof code === 'string' ? code : name, message, ...at };
}

/** The error that another process told of. */
export function errorOf({ code, message, at }: Failure): Error {
  if (at) return new StepFailed(at.position, at.type, new Error(message));
  if (code === 'stale-checkpoint') return new StaleCheckpoint();
  return Object.assign(new Error(message), { code });
}
