import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import type { Placement } from './state.ts';
import { afterEnd } from './after-end.ts';
import type { Destination } from './vocabulary.ts';

export type Going = Readonly<{ destination: Destination }>;

/** Where the student went when the placement had ended, as far as it is known now (F-2.3). */
export function recordDestination({ asked, destination }: Command<Going>, state: Placement): PlacementEvent[] {
  const { end, on } = afterEnd(state, asked);
  if (end.destination === destination && end.destinationOn === on) return [];
  return [{ type: 'DestinationRecorded', data: { destination, on } }];
}
