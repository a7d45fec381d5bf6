import type { LocalDate } from '#libs/kernel';
import type { GateContext } from './context.ts';
import { reject } from './rejections.ts';
import { isEnded, isLive, isPlaced, type Placed, type Placement } from './state.ts';

/** A placement that has not ended, started or not. */
export function notEnded(state: Placement): Placed {
  if (!isPlaced(state) || isEnded(state)) throw reject('placement-ended');
  return state;
}

/** A placement that has not started. */
export function beforeStart(state: Placement): Placed {
  const standing = notEnded(state);
  if (isLive(standing)) throw reject('placement-not-before-start');
  return standing;
}

/** Are the gates shut to this placement, by its own stream or by the provider's? */
export const isHalted = (state: Placed, { provider }: GateContext): boolean =>
  state.halts.length > 0 || provider?.halted === true;

/** Is there to be no talk about it? Only a suspicion stops that; what a gate was found to lack is mended by talking. */
export const isSuspected = ({ halts }: Placed, { provider }: GateContext): boolean =>
  halts.includes('unregistered-school-suspected') || provider?.halted === true;

/** The placement to whatever mends what a gate was found to lack, or judges whether it is mended. */
export const exceptFoundUnmet = (state: Placed): Placed => ({
  ...state,
  halts: state.halts.filter((cause) => cause !== 'gate-found-unmet'),
});

/** Before the start, a suspected unregistered school stops the discussion (CTT-7.3.2b); a live placement is only flagged. */
export function notHalted(state: Placed, context: GateContext): void {
  if (!isLive(state) && isSuspected(state, context)) throw reject('placement-halted');
}

/** A placement that the headteacher has approved. */
export function approved(state: Placed): NonNullable<Placed['approval']> {
  if (!state.approval) throw reject('placement-not-approved');
  return state.approval;
}

/** Where both days are known, the first is not later than the second. */
export function inOrder(first: LocalDate | undefined, second: LocalDate | undefined): void {
  if (first !== undefined && second !== undefined && second < first)
    throw reject('dates-out-of-order', { first, second });
}
