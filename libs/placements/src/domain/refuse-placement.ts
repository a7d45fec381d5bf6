import { actsAsDelegate, awaitingApproval } from './approver.ts';
import type { Command, GateContext } from './context.ts';
import type { PlacementEvent, RefusalReason } from './events.ts';
import type { Placement } from './state.ts';

export type Refusing = Readonly<{ reason: RefusalReason }>;

/** The headteacher, or a recorded delegate, decides against the placement. No gate and no halt stands in the way. */
export function refusePlacement(
  { asked, reason }: Command<Refusing>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  awaitingApproval(state);
  actsAsDelegate(asked, context);
  return [{ type: 'HeadteacherRefused', data: { approverId: asked.actor.id, reason } }];
}
