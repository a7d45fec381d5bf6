import type { LocalDate } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import { inOrder } from './standing.ts';
import type { Placement } from './state.ts';
import { notInFuture, underWay } from './under-way.ts';

export type Resuming = Readonly<{ from: LocalDate }>;

/** Sessions go on: `from` is the first day that counts again. */
export function resumePlacement({ asked, from }: Command<Resuming>, state: Placement): PlacementEvent[] {
  const { status, course } = underWay(state);
  const last = course.pauses.at(-1);
  if (status !== 'paused' && last?.until === from) return [];
  if (status !== 'paused') throw reject('placement-not-paused');
  notInFuture(from, asked.today);
  inOrder(last?.from, from);
  return [{ type: 'PlacementResumed', data: { from } }];
}
