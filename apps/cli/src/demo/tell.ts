import type { Told } from '#libs/journeys';
import { dayInWords, localDateAt, type Instant } from '#libs/kernel';
import { line, styled } from './print.ts';

type Problem = Readonly<{ detail?: string; title?: string; clauses?: readonly Clause[] }>;
type Clause = Readonly<{ id: string; title: string; missing: string; whoCan: readonly string[] }>;

/** How many clauses of a refusal are shown one by one. */
const SHOWN = 5;

const DATE_WIDTH = 18;

/** One step as a reader follows it: when, what, and how the ledger answered where it refused. */
export function tell({ step, answer }: Told): void {
  const { says, at, refused } = step;
  if (says === undefined) return;
  const day = dayInWords(localDateAt(at as Instant)).padEnd(DATE_WIDTH);
  line(`${styled('dim', day)} ${refused ? styled('red', '✗') : styled('green', '✓')} ${says}`);
  if (refused) tellRefusal(answer.status, answer.body as Problem);
}

function tellRefusal(status: number, { detail, title, clauses = [] }: Problem): void {
  const indent = ' '.repeat(DATE_WIDTH + 3);
  line(`${indent}${styled('red', `${status} ${detail ?? title ?? ''}`)}`);
  for (const { id, missing, whoCan } of clauses.slice(0, SHOWN))
    line(`${indent}${styled('yellow', id.padEnd(10))} ${missing} ${styled('dim', `(${whoCan.join(', ')})`)}`);
  if (clauses.length > SHOWN) line(styled('dim', `${indent}… and ${clauses.length - SHOWN} more`));
}
