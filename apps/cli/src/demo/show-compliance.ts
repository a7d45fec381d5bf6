import { addDays, dayInWords, type LocalDate } from '#libs/kernel';
import { heading, line, table } from './print.ts';

type Duty = Readonly<{ kind: string; clause: string; owner: string; dueOn: LocalDate; standing: string }>;
type Finding = Readonly<{ clause: string; title: string; status: string; lacking: readonly string[]; lapses: number }>;
type DueList = Readonly<{ on: LocalDate; total: number; overdue: number; duties: readonly Duty[] }>;
type Findings = Readonly<{
  position: number;
  ruleSet: number;
  total: number;
  totals: Readonly<Record<string, number>>;
  findings: readonly Finding[];
}>;

/** Asks a question about one placement, with more parameters. */
export type Ask = <T>(path: string, query: string) => Promise<T>;

/** A week in, most of what has to be done again and again is open. */
const A_WEEK = 7;

/** What was due a week after the start, and how every clause stands by now. */
export async function showCompliance(ask: Ask, startedOn: LocalDate | null): Promise<void> {
  if (startedOn !== null) showDueList(await ask<DueList>('duties', `on=${addDays(startedOn, A_WEEK)}`));
  showFindings(await ask<Findings>('compliance', 'limit=500'));
}

function showDueList({ on, total, overdue, duties }: DueList): void {
  heading(`Its due list as at ${dayInWords(on)}: ${total} open, ${overdue} of them overdue`);
  table(
    duties.map(({ kind, clause, owner, dueOn, standing }) => [
      dayInWords(dueOn),
      kind.replaceAll('-', ' '),
      clause,
      owner,
      standing,
    ]),
  );
}

function showFindings({ position, ruleSet, total, totals, findings }: Findings): void {
  heading(`Its findings: ${total} clauses judged on the log through position ${position}, by rule set ${ruleSet}`);
  const counted = Object.entries(totals).filter(([, count]) => count > 0);
  line(`  ${counted.map(([status, count]) => `${count} ${status.replaceAll('-', ' ')}`).join(', ')}`);
  const told = findings.filter(({ status, lapses }) => status !== 'met' || lapses > 0);
  table(told.map((one) => [one.clause, one.status.replaceAll('-', ' '), one.title, reasonOf(one)]));
}

const reasonOf = ({ lacking, lapses }: Finding): string =>
  [
    ...(lacking.length > 0 ? [`lacks ${lacking.join(', ')}`] : []),
    ...(lapses > 0 ? [`late ${lapses} times`] : []),
  ].join('; ');
