import { ATTENDANCE_REJECTIONS } from '#libs/attendance';
import { GOVERNANCE_REJECTIONS } from '#libs/governance';
import { HTTP_PROBLEMS, KIND_STATUS, PROBLEM_BASE } from '#libs/http';
import { LEDGER_REJECTIONS, type RejectionTable } from '#libs/kernel';
import { OVERSIGHT_REJECTIONS } from '#libs/oversight';
import { PLACEMENT_REJECTIONS } from '#libs/placements';
import { PROVIDER_REJECTIONS } from '#libs/providers';
import { SAFEGUARDING_REJECTIONS } from '#libs/safeguarding';
import { STUDENT_REJECTIONS } from '#libs/students';
import { code, page, table } from './markdown.ts';

/** What a caller may be told: the code, what it means, and whose rule it is (of several contexts, each). */
export type ProblemEntry = Readonly<{ code: string; statuses: string; meanings: string; contexts: string }>;

const TABLES: Readonly<Record<string, RejectionTable>> = {
  'any command': LEDGER_REJECTIONS,
  governance: GOVERNANCE_REJECTIONS,
  students: STUDENT_REJECTIONS,
  providers: PROVIDER_REJECTIONS,
  placements: PLACEMENT_REJECTIONS,
  attendance: ATTENDANCE_REJECTIONS,
  oversight: OVERSIGHT_REJECTIONS,
  safeguarding: SAFEGUARDING_REJECTIONS,
};

type Row = Readonly<{ code: string; status: number; meaning: string; context: string }>;

const rows: readonly Row[] = [
  ...Object.entries(HTTP_PROBLEMS).map(([name, [status, meaning]]) => ({
    code: name,
    status,
    meaning,
    context: 'HTTP',
  })),
  ...Object.entries(TABLES).flatMap(([context, rejections]) =>
    Object.entries(rejections).map(([name, [kind, meaning]]) => ({
      code: name,
      status: KIND_STATUS[kind],
      meaning,
      context,
    })),
  ),
];

const each = (all: readonly Row[] | undefined, part: (row: Row) => string): string =>
  [...new Set((all ?? []).map(part))].join(' / ');

/** Every problem there is, by code: the edge's, the ledger's and each context's. */
export function problemEntries(): readonly ProblemEntry[] {
  const byCode = Object.groupBy(rows, (row) => row.code);
  return Object.keys(byCode)
    .sort()
    .map((name) => ({
      code: name,
      statuses: each(byCode[name], ({ status }) => String(status)),
      meanings: each(byCode[name], ({ meaning }) => meaning),
      contexts: each(byCode[name], ({ context }) => context),
    }));
}

const INTRODUCTION = `Every answer but a success is an RFC 9457 problem (\`application/problem+json\`). Its \`code\` is stable, and the last part of its
\`type\`: \`${PROBLEM_BASE}<code>\` is \`#<code>\` on this page. \`clauses\` tells every clause that is not met, what is missing
and who can supply it; \`errors\` every input that is wrong; \`facts\` what else the rule has to say, in codes and dates.
\`instance\` names the request by its correlation id. A refused command has recorded nothing.

| status | means | then |
|---|---|---|
| 400 | it cannot be read | mend the request |
| 401, 403 | nobody known, or a role that may not | ask with another token |
| 404 | unknown, or outside what you may see | |
| 409 | contention, or a state that no evidence can mend | with \`Retry-After\`: ask again |
| 412 | changed since you read it | read again |
| 413, 415, 431 | larger, or of another kind, than is taken | mend the request |
| 422 | a rule or a clause is not met, or a key was used again | supply what is missing |
| 500 | our fault | tell us the \`instance\` |
| 503 | not now, or the outcome is unknown | repeat with the same \`Idempotency-Key\` |`;

/** docs/problems.md */
export const problemsPage = (): string =>
  page(
    'Problems, by code',
    INTRODUCTION,
    table(
      ['code', 'status', 'meaning', 'whose'],
      problemEntries().map((entry) => [
        `<a id="${entry.code}"></a>${code(entry.code)}`,
        entry.statuses,
        entry.meanings,
        entry.contexts,
      ]),
    ),
  );
