import { same, type LocalDate } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import { inOrder, notEnded } from './standing.ts';
import type { Placed, Placement } from './state.ts';
import type { TimetableEntry } from './vocabulary.ts';

export type TimetableChange = Readonly<{ timetable: readonly TimetableEntry[]; effectiveFrom: LocalDate }>;

/** Other days or times, before the start or under way; each timetable holds from its day until the next one's (CRST-4.3). */
export function changeTimetable(
  { asked: _asked, ...change }: Command<TimetableChange>,
  state: Placement,
): PlacementEvent[] {
  const placement = notEnded(state);
  if (isPresent(change, placement)) return [];
  notBeforePresent(change.effectiveFrom, placement);
  return [{ type: 'TimetableChanged', data: change }];
}

/** Before the start no day is kept: a timetable then holds from the start. */
function isPresent({ timetable, effectiveFrom }: TimetableChange, { course, timetable: present }: Placed): boolean {
  const since = course?.timetables.at(-1)?.effectiveFrom;
  return same(present, timetable) && (since === undefined || since === effectiveFrom);
}

function notBeforePresent(effectiveFrom: LocalDate, { course }: Placed): void {
  if (!course) return;
  const { startedOn, timetables } = course;
  if (effectiveFrom < startedOn) throw reject('date-before-start', { date: effectiveFrom, startedOn });
  inOrder(timetables.at(-1)?.effectiveFrom, effectiveFrom);
}
