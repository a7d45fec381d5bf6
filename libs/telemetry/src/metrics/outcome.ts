import {
  AppendTooLarge,
  Conflict,
  InvalidAppend,
  OutcomeUnknown,
  Rejected,
  StoreClosed,
  StoreUnavailable,
} from '#libs/kernel';

const OUTCOMES = [
  [Conflict, 'conflict'],
  [OutcomeUnknown, 'unknown'],
  [StoreUnavailable, 'unavailable'],
  [StoreClosed, 'unavailable'],
  [InvalidAppend, 'refused'],
  [AppendTooLarge, 'refused'],
] as const;

/** What became of it, in one of a few words: a label, so never the error's own text. */
export function outcomeOf(error: unknown): string {
  if (error instanceof Rejected) return error.code === 'contention' ? 'contention' : error.kind;
  return OUTCOMES.find(([known]) => error instanceof known)?.[1] ?? 'failed';
}
