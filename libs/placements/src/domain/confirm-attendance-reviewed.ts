import { addDays, weekdayOf, type LocalDate, type PersonRef } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { onceFollowing } from './following.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay } from './under-way.ts';

/** A named person of the school looked at a week's attendance: any day of it names the week. */
export type Confirming = Readonly<{ weekOf: LocalDate; by: PersonRef }>;

/** The school formally looks at attendance, and says so (CTT-7.5.4); a week is told by its Monday. */
export function confirmAttendanceReviewed(
  { asked, weekOf, by }: Command<Confirming>,
  state: Placement,
): PlacementEvent[] {
  const placement = underWay(state);
  dayInCourse(weekOf, placement, asked);
  const monday = addDays(weekOf, 1 - weekdayOf(weekOf));
  return onceFollowing({ type: 'AttendanceReviewConfirmed', data: { weekOf: monday, by } }, placement);
}
