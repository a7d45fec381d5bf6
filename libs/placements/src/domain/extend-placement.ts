import { addDays, type LocalDate } from '#libs/kernel';
import type { Command, GateContext } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { Placement } from './state.ts';
import { underWay, unlessTold, type UnderWay } from './under-way.ts';
import type { DocumentRef } from './vocabulary.ts';

export type Extending = Readonly<{ plannedEnd: LocalDate; reason: DocumentRef }>;

/** The headteacher lets the placement go on beyond its planned end, within the policy's longest time where it sets one. */
export function extendPlacement(
  { asked, plannedEnd, reason }: Command<Extending>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const placement = underWay(state);
  const data = { plannedEnd, approvedBy: asked.actor.id, reason };
  const extended = unlessTold({ type: 'PlacementExtended', data } as const, placement.course.extension);
  if (extended.length === 0) return [];
  const { plannedEnd: present } = placement;
  if (present !== undefined && plannedEnd <= present) throw reject('not-an-extension', { present });
  withinLongest(plannedEnd, placement, context);
  return extended;
}

const DAYS_IN_A_WEEK = 7;

function withinLongest(plannedEnd: LocalDate, { course }: UnderWay, { profile }: GateContext): void {
  const weeks = profile?.parameters.maximumWeeks ?? null;
  if (weeks === null) return;
  const latest = addDays(course.startedOn, weeks * DAYS_IN_A_WEEK);
  if (plannedEnd > latest) throw reject('longer-than-allowed', { maximumWeeks: weeks, latest });
}
