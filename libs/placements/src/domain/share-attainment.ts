import type { PersonRef } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { notEnded } from './standing.ts';
import type { Placement } from './state.ts';
import { notInFuture, unlessTold } from './under-way.ts';
import type { DocumentRef } from './vocabulary.ts';

export type Sharing = Readonly<{ baseline: DocumentRef; to: PersonRef }>;

/** The student's attainment is told to the provider, at or before the start (CTT-7.6.1). */
export function shareAttainment({ asked, baseline, to }: Command<Sharing>, state: Placement): PlacementEvent[] {
  const { attainment } = notEnded(state);
  notInFuture(asked.occurredOn, asked.today);
  return unlessTold({ type: 'AttainmentShared', data: { baseline, on: asked.occurredOn, to } }, attainment);
}
