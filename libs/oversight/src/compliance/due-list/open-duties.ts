import type { SelectQueryBuilder } from 'kysely';
import type { Actor, LocalDate } from '#libs/kernel';
import type { ReadDb } from '#libs/read-store';
import { keyIn } from '../as-at/cursor.ts';
import type { DutyRow } from '../judging/duty-rows.ts';
import { reached } from '../reach.ts';
import type { WantedDuties } from './wanted-duties.ts';

type Tables = { compliance_duty: DutyRow };
type Duties<O> = SelectQueryBuilder<Tables, 'compliance_duty', O>;

/** How many of what narrows a list says whose the rows are: these have an index. */
const WHOSE = 3;

/** What was raised by that day and not closed, judged as the policy of that day would. */
export function openDuties(db: ReadDb, wanted: WantedDuties, actor: Actor, on: LocalDate) {
  const all = reached(db.query<Tables>().selectFrom('compliance_duty'), actor, narrowing(wanted, actor).slice(0, WHOSE))
    .where('valid_from', '<=', on)
    .where('valid_until', '>', on)
    .where('raised_on', '<=', on)
    .where((eb) => eb.or([eb('closed_on', 'is', null), eb('closed_on', '>', on)]));
  const narrowed = narrowing(wanted, actor).reduce(
    (list, [column, is]) => (is === undefined ? list : list.where(column, '=', is)),
    all,
  );
  const before = wanted.dueBefore === undefined ? narrowed : narrowed.where('due_on', '<', wanted.dueBefore);
  return wanted.overdue === undefined ? before : before.where('due_on', wanted.overdue ? '<' : '>=', on);
}

/** The columns that must have a value; a provider's staff see what is theirs to do. */
export const narrowing = (wanted: WantedDuties, { role }: Actor) =>
  [
    ['school_id', wanted.schoolId],
    ['subject_id', wanted.placementId],
    ['provider_id', wanted.providerId],
    ['owner', role === 'providerStaff' ? 'providerStaff' : undefined],
    ['owner', wanted.owner],
    ['kind', wanted.kind],
    ['clause', wanted.clause],
  ] as const;

/** The duties behind a page's end, by due date; all of them, in order, where there is none. */
export function behind<O>(list: Duties<O>, end: string | undefined): Duties<O> {
  const ordered = list.orderBy('due_on').orderBy('duty_id');
  if (end === undefined) return ordered;
  const [dueOn, id] = keyIn(end) as [LocalDate, string];
  return ordered.where((eb) =>
    eb.or([eb('due_on', '>', dueOn), eb.and([eb('due_on', '=', dueOn), eb('duty_id', '>', id)])]),
  );
}
