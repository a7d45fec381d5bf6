import type { LocalDate, SiteId } from '#libs/kernel';
import type { Command, GateContext } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { pass } from './gates/pass.ts';
import { recordedLate } from './gates/rules/suitability.ts';
import { approved, beforeStart } from './standing.ts';
import { isLive, isPlaced, type Placement } from './state.ts';
import { notInFuture } from './under-way.ts';

export type Starting = Readonly<{ startedOn: LocalDate; siteId: SiteId }>;

/** The student begins at the provider, on a day that has come; evidence recorded only afterwards is told (decision 21). */
export function startPlacement(
  { asked, ...start }: Command<Starting>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  if (isStartedSo(state, start)) return [];
  const standing = beforeStart(state);
  notInFuture(start.startedOn, asked.today);
  const facts = { state: standing, context, asked, start };
  pass('StartPlacement', facts);
  approved(standing);
  const evidenceRecordedLate = recordedLate(context.profile?.criteria ?? [], facts, start.startedOn);
  return [{ type: 'PlacementStarted', data: { ...start, evidenceRecordedLate } }];
}

const isStartedSo = (state: Placement, { startedOn, siteId }: Starting): boolean =>
  isPlaced(state) && isLive(state) && state.course?.startedOn === startedOn && state.course.siteId === siteId;
