import type { LocalDate, SchoolId } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { Placement } from './state.ts';
import { underWay, unlessTold } from './under-way.ts';
import type { DocumentRef } from './vocabulary.ts';

export type Reintegrating = Readonly<{ schoolId: SchoolId; from: LocalDate; phased: boolean; plan: DocumentRef }>;

/** The way back to school, all at once or in steps (CRST-4.8); a later plan stands in place of the earlier. */
export function planReintegration(
  { asked: _asked, ...plan }: Command<Reintegrating>,
  state: Placement,
): PlacementEvent[] {
  const { course } = underWay(state);
  const planned = unlessTold({ type: 'ReintegrationPlanned', data: plan } as const, course.reintegration?.plan);
  if (planned.length === 0) return [];
  const { startedOn, reintegration } = course;
  if (reintegration?.completedOn !== undefined) throw reject('reintegration-completed');
  if (plan.from < startedOn) throw reject('date-before-start', { date: plan.from, startedOn });
  return planned;
}
