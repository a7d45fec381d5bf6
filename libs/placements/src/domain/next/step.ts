import type { Action, Gate } from '#libs/policy';
import type { GateContext } from '../context.ts';
import type { Placed } from '../state.ts';

/**
 * A command that may come next: `comes` says where, as far as nobody has done it yet. One with a `gate` is judged in a dry
 * run; one that is `talk` stops while the placement is halted.
 */
export type Step = Readonly<{
  command: Action;
  gate?: Gate;
  talk?: true;
  comes: (state: Placed, context: GateContext) => boolean;
}>;
