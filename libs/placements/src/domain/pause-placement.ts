import { same, type LocalDate } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay } from './under-way.ts';
import type { PauseReason } from './vocabulary.ts';

export type Pausing = Readonly<{ from: LocalDate; reason: PauseReason }>;

/** Sessions stop for a while: from a day that has come, and not before the last pause was over. */
export function pausePlacement({ asked, ...pause }: Command<Pausing>, state: Placement): PlacementEvent[] {
  const placement = underWay(state);
  const last = placement.course.pauses.at(-1);
  if (same(last, { ...pause, until: last?.until })) return [];
  if (placement.status === 'paused') throw reject('placement-not-active');
  dayInCourse(pause.from, placement, asked);
  if (last?.until !== undefined && pause.from < last.until)
    throw reject('dates-out-of-order', { first: last.until, second: pause.from });
  return [{ type: 'PlacementPaused', data: pause }];
}
