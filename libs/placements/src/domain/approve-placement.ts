import { actsAsDelegate, awaitingApproval } from './approver.ts';
import type { Command, GateContext } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { pass } from './gates/pass.ts';
import type { Placement } from './state.ts';

/** The headteacher (a Principal too), or a recorded delegate, approves; holders of parental responsibility are frozen here. */
export function approvePlacement({ asked }: Command<object>, state: Placement, context: GateContext): PlacementEvent[] {
  const standing = awaitingApproval(state);
  const asDelegate = actsAsDelegate(asked, context);
  pass('ApprovePlacement', { state: standing, context, asked });
  const holders = context.student?.holders ?? [];
  const data = { approverId: asked.actor.id, asDelegate, holders, on: asked.occurredOn };
  return [{ type: 'HeadteacherApproved', data }];
}
