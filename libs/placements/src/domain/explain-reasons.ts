import type { PersonRef } from '#libs/kernel';
import type { Command, GateContext } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { beforeStart, notHalted } from './standing.ts';
import type { Placement } from './state.ts';

/** To whom a school explains why it proposes the placement. */
export const AUDIENCES = ['student', 'parents'] as const;

export type Explaining = Readonly<{ to: (typeof AUDIENCES)[number]; by: PersonRef }>;

/** Somebody of the school explained its reasons to the student, or to the parents (CTT-7.2.9). */
export function explainReasons(
  { asked, to, by }: Command<Explaining>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const standing = beforeStart(state);
  notHalted(standing, context);
  if (standing.hearing.explainedTo.includes(to)) return [];
  return [{ type: 'ReasonsExplained', data: { to, by, on: asked.occurredOn } }];
}
