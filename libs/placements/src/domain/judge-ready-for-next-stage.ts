import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import type { Judging } from './vocabulary.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay, unlessTold } from './under-way.ts';

/** A named person judges that the student is likely to succeed in the next stage; the placement should then end (CTT-7.7.4). */
export function judgeReadyForNextStage({ asked, ...judged }: Command<Judging>, state: Placement): PlacementEvent[] {
  const placement = underWay(state);
  const on = dayInCourse(asked.occurredOn, placement, asked);
  return unlessTold({ type: 'ReadyForNextStageJudged', data: { on, ...judged } }, ...placement.course.readyJudged);
}
