import type { AsAt } from '../as-at/moment.ts';
import { paged, type Page } from '../as-at/paged.ts';
import { findingOn, type FindingStatus } from '../domain/findings/finding.ts';
import { RULE_SET } from '../domain/rule-set.ts';
import { findingIn, type FindingRow } from '../judging/finding-rows.ts';
import { findingShown } from './finding-shown.ts';
import { totalsOf, type FindingsList, type WantedFindings } from './wanted-findings.ts';
import { narrowing } from './standing-findings.ts';

/** The list of what was judged again, as the one that stands is made. */
export function replayedFindings(
  rows: readonly FindingRow[],
  { wanted, page, at: { on, position } }: Readonly<{ wanted: WantedFindings; page: Page; at: AsAt }>,
): FindingsList {
  const statuses = new Map<FindingRow, FindingStatus>(rows.map((row) => [row, findingOn(findingIn(row), on)]));
  const found = rows.filter(
    (row) =>
      narrowing(wanted).every(([column, is]) => is === undefined || row[column] === is) &&
      (wanted.status === undefined || statuses.get(row) === wanted.status),
  );
  const counts = Map.groupBy(found, (row) => statuses.get(row) ?? 'not-applicable');
  const totals = totalsOf([...counts].map(([status, those]) => [status, those.length]));
  const { rows: shown, next } = paged(found, (row) => [row.clause, row.subject_id], page);
  const findings = shown.map((row) => findingShown(row, on));
  return { on, position, ruleSet: RULE_SET, findings, total: found.length, totals, next };
}
