import type { LocalDate } from '#libs/kernel';
import type { GateContext } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { dueAfter } from './following.ts';
import { isEnded, isPlaced, type Placement } from './state.ts';
import type { ReintegrationCause } from './vocabulary.ts';

/** The day on which that happened which obliges: what is due is counted from it, whenever it was noticed. */
type Since = Readonly<{ since: LocalDate }>;

/** Who is told of a danger, beside the school's leaders (CTT-7.7.1). */
const TOLD_OF_DANGER = ['dsl', 'trustChiefExecutive'] as const;

/** Behaviour has improved, or the student is ready: the return is due, once, unless it is planned already (CRST-4.8, CTT-7.7.4). */
export function requireReintegration(
  { because, since }: Since & Readonly<{ because: ReintegrationCause }>,
  state: Placement,
  context: Partial<GateContext>,
): PlacementEvent[] {
  if (!isPlaced(state) || isEnded(state) || !state.course || state.course.reintegration) return [];
  if (state.following.due.includes('reintegration')) return [];
  const dueBy = dueAfter(since, 'reintegrationDays', context);
  return [{ type: 'ReintegrationDue', data: { because, dueBy } }];
}

/** A danger ended the placement: the student is taught elsewhere, and who keeps the student safe is told (CTT-7.7.1). */
export function requireEducationContinuity(
  { since }: Since,
  state: Placement,
  context: Partial<GateContext>,
): PlacementEvent[] {
  if (!isPlaced(state) || state.end?.ground !== 'danger') return [];
  if (state.following.told.some((one) => 'told' in one)) return [];
  const dueBy = dueAfter(since, 'educationContinuityDays', context);
  return [{ type: 'EducationContinuityRequired', data: { because: 'danger', told: TOLD_OF_DANGER, dueBy } }];
}

/** The student has left the roll: what becomes of the placement is a person's to decide (CTT-7.2.6). */
export function requirePlacementDecision(
  { since }: Since,
  state: Placement,
  context: Partial<GateContext>,
): PlacementEvent[] {
  if (!isPlaced(state) || isEnded(state) || state.following.due.includes('decision')) return [];
  const dueBy = dueAfter(since, 'decisionDays', context);
  return [{ type: 'PlacementDecisionRequired', data: { because: 'left-roll', dueBy } }];
}
