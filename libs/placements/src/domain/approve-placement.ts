import type { Command, GateContext } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { pass } from './gates/pass.ts';
import { reject } from './rejections.ts';
import { isPlaced, type Placement } from './state.ts';

/** The headteacher (a Principal too), or a recorded delegate, approves; holders of parental responsibility are frozen here. */
export function approvePlacement({ asked }: Command<object>, state: Placement, context: GateContext): PlacementEvent[] {
  if (!isPlaced(state) || !['proposed', 'consulting'].includes(state.status)) throw reject('placement-not-awaiting-approval');
  const asDelegate = asked.actor.role !== 'headteacher';
  if (asDelegate && !isDelegate(asked.actor.id, asked.occurredOn, context)) throw reject('not-a-delegate');
  pass('ApprovePlacement', { state, context, asked });
  const holders = context.student?.holders ?? [];
  return [
    { type: 'HeadteacherApproved', data: { approverId: asked.actor.id, asDelegate, holders, on: asked.occurredOn } },
  ];
}

const isDelegate = (actorId: string, on: string, { school }: GateContext): boolean =>
  (school?.delegates ?? []).some(({ delegateId, from, until }) => delegateId === actorId && from <= on && on <= until);
