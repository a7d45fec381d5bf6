import { awaitingApproval } from './approver.ts';
import type { Command } from './context.ts';
import type { PlacementEvent, RefusalReason } from './events.ts';
import type { Placement } from './state.ts';

export type Refusing = Readonly<{ reason: RefusalReason }>;

/** The headteacher decides against the placement: nobody in their place, and no gate and no halt stands in the way. */
export function refusePlacement({ asked, reason }: Command<Refusing>, state: Placement): PlacementEvent[] {
  awaitingApproval(state);
  return [{ type: 'HeadteacherRefused', data: { approverId: asked.actor.id, reason } }];
}
