import type { PersonRef } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { onceFollowing } from './following.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay } from './under-way.ts';
import type { ContactChannel } from './vocabulary.ts';

export type Contact = Readonly<{ by: PersonRef; channel: ContactChannel }>;

/** The school stays in touch with the provider (CTT-7.5.4). */
export function logProviderContact({ asked, ...said }: Command<Contact>, state: Placement): PlacementEvent[] {
  const placement = underWay(state);
  const on = dayInCourse(asked.occurredOn, placement, asked);
  return onceFollowing({ type: 'ProviderContactLogged', data: { on, ...said } }, placement);
}
