import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay } from './under-way.ts';
import type { DocumentRef, FailureId } from './vocabulary.ts';

export type Addressing = Readonly<{ failureId: FailureId; action: DocumentRef }>;

/** What the provider failed to deliver was taken up with it (CTT-7.4.6); once. */
export function addressDeliveryFailure(
  { asked, failureId, action }: Command<Addressing>,
  state: Placement,
): PlacementEvent[] {
  const placement = underWay(state);
  const failure = placement.following.failures[failureId];
  if (!failure) throw reject('failure-unknown', { failureId });
  if (failure === 'addressed') return [];
  const on = dayInCourse(asked.occurredOn, placement, asked);
  return [{ type: 'DeliveryFailureAddressed', data: { failureId, on, action } }];
}
