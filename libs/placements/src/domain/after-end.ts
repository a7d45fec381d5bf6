import type { LocalDate } from '#libs/kernel';
import type { Asked } from './context.ts';
import { reject } from './rejections.ts';
import { inOrder } from './standing.ts';
import { isPlaced, type End, type Placement } from './state.ts';
import { notInFuture } from './under-way.ts';

/** The end of a placement, and a day since then that has come: the two facts that may follow an end need both. */
export function afterEnd(state: Placement, { occurredOn: on, today }: Asked): Readonly<{ end: End; on: LocalDate }> {
  const end = isPlaced(state) ? state.end : undefined;
  if (!end) throw reject('placement-not-ended');
  notInFuture(on, today);
  inOrder(end.on, on);
  return { end, on };
}
