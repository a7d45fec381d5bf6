import type { PersonRef } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay, unlessTold } from './under-way.ts';
import type { DocumentRef } from './vocabulary.ts';

export type Visiting = Readonly<{ visitor: PersonRef; studentSeen: boolean; record: DocumentRef }>;

/** The school's staff saw the student's place, and wrote it down (CTT-7.6.3, CTT-7.6.4). */
export function recordVisit({ asked, ...visit }: Command<Visiting>, state: Placement): PlacementEvent[] {
  const placement = underWay(state);
  const on = dayInCourse(asked.occurredOn, placement, asked);
  return unlessTold({ type: 'VisitRecorded', data: { on, ...visit } }, ...placement.course.visits);
}
