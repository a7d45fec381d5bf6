import type { Role, UnmetClause } from '#libs/kernel';
import { ACCESS, type Action } from '#libs/policy';
import type { Asking, GateContext } from './context.ts';
import { unmetAt } from './gates/pass.ts';
import { STEPS_BEFORE_START } from './next/before-start.ts';
import type { Step } from './next/step.ts';
import { STEPS_AFTER_END, STEPS_UNDER_WAY } from './next/under-way.ts';
import { isSuspected } from './standing.ts';
import { isBeforeStart, isEnded, type Placed } from './state.ts';

/** One thing that may come next, whose it is to do, and every clause that still stands in its way. */
export type NextStep = Readonly<{ command: Action; whoCan: readonly Role[]; unmet: readonly UnmetClause[] }>;

/**
 * What may come next for a placement: a dry run of its gates on what stands on the streams. What only the command itself
 * would bring (a contract's terms, a notice's dates, a review's findings) is not judged yet.
 */
export function nextSteps(state: Placed, context: GateContext, asked: Asking): readonly NextStep[] {
  const silenced = isBeforeStart(state) && isSuspected(state, context);
  return stepsOf(state)
    .filter(({ talk, comes }) => !(silenced && talk) && comes(state, context))
    .map(({ command, gate }) => ({
      command,
      whoCan: ACCESS[command].roles,
      unmet: gate ? unmetAt(gate, { state, context, asked }) : [],
    }));
}

/** Danger may end what has not ended, at any time. */
const DANGER: Step = { command: 'CeaseForDanger', comes: () => true };

function stepsOf(state: Placed): readonly Step[] {
  if (isEnded(state)) return STEPS_AFTER_END;
  return [...(isBeforeStart(state) ? STEPS_BEFORE_START : STEPS_UNDER_WAY), DANGER];
}
