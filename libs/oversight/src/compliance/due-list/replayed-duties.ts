import type { Actor } from '#libs/kernel';
import type { AsAt } from '../as-at/moment.ts';
import { paged, type Page } from '../as-at/paged.ts';
import type { DutyRow } from '../judging/duty-rows.ts';
import type { DueList, WantedDuties } from './wanted-duties.ts';
import { dutyShown } from './duty-shown.ts';
import { narrowing } from './open-duties.ts';

type Asked = Readonly<{ wanted: WantedDuties; actor: Actor; page: Page; at: AsAt }>;

/** The list of what was judged again, as the one that stands is made. */
export function replayedDuties(
  rows: readonly DutyRow[],
  { wanted, actor, page, at: { on, position } }: Asked,
): DueList {
  const open = rows.filter(
    (row) =>
      row.raised_on <= on &&
      (row.closed_on === null || row.closed_on > on) &&
      narrowing(wanted, actor).every(([column, is]) => is === undefined || row[column] === is) &&
      (wanted.dueBefore === undefined || row.due_on < wanted.dueBefore) &&
      (wanted.overdue === undefined || wanted.overdue === row.due_on < on),
  );
  const { rows: shown, next } = paged(open, (row) => [row.due_on, row.duty_id], page);
  const overdue = open.filter((row) => row.due_on < on).length;
  return { on, position, duties: shown.map((row) => dutyShown(row, on)), total: open.length, overdue, next };
}
