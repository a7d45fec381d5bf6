import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay, unlessTold } from './under-way.ts';
import type { DocumentRef, Sentiment } from './vocabulary.ts';

export type Viewing = Readonly<{ views: DocumentRef; sentiment: Sentiment }>;

/** What the student thinks of the placement; each review looks at what was said since the last (CTT-7.6.5). */
export function captureStudentView({ asked, ...view }: Command<Viewing>, state: Placement): PlacementEvent[] {
  const placement = underWay(state);
  const on = dayInCourse(asked.occurredOn, placement, asked);
  return unlessTold({ type: 'StudentViewCaptured', data: { on, ...view } }, ...placement.course.views);
}
