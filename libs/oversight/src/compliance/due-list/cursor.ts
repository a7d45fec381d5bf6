import type { SelectQueryBuilder } from 'kysely';
import type { DutyRow } from '../judging/duty-rows.ts';

type Duties<O> = SelectQueryBuilder<{ compliance_duty: DutyRow }, 'compliance_duty', O>;

const SEPARATOR = '~';

/** Where a page ended, as its reader hands it back. */
export const cursorOf = ({ due_on: dueOn, duty_id: id }: DutyRow): string =>
  Buffer.from(`${dueOn}${SEPARATOR}${id}`).toString('base64url');

/** The duties behind a cursor, by due date; all of them, in order, where there is none. */
export function behind<O>(list: Duties<O>, cursor: string | undefined): Duties<O> {
  const ordered = list.orderBy('due_on').orderBy('duty_id');
  if (cursor === undefined) return ordered;
  const [dueOn = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(SEPARATOR);
  return ordered.where((eb) =>
    eb.or([eb('due_on', '>', dueOn as never), eb.and([eb('due_on', '=', dueOn as never), eb('duty_id', '>', id)])]),
  );
}
