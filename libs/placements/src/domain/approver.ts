import type { Asked, GateContext } from './context.ts';
import { reject } from './rejections.ts';
import { isPlaced, type Placed, type Placement } from './state.ts';

/** A placement that waits for the headteacher's decision. */
export function awaitingApproval(state: Placement): Placed {
  if (isPlaced(state) && (state.status === 'proposed' || state.status === 'consulting')) return state;
  throw reject('placement-not-awaiting-approval');
}

/** Does somebody decide in the headteacher's place? Only where a delegation to them is on record for that day. */
export function actsAsDelegate({ actor, occurredOn }: Asked, { school }: GateContext): boolean {
  if (actor.role === 'headteacher') return false;
  const delegates = school?.delegates ?? [];
  const delegated = delegates.some(
    ({ delegateId, from, until }) => delegateId === actor.id && from <= occurredOn && occurredOn <= until,
  );
  if (!delegated) throw reject('not-a-delegate');
  return true;
}
