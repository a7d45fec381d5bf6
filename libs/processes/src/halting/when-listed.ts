import type { RecordedEvent } from '#libs/kernel';
import type { Tools } from '../reactions/reaction.ts';

/** How long a reaction waits for the read model before it is tried again. */
const PATIENCE_MS = 30_000;

/** Waits until the read model of placements lists all that were proposed before the event. */
export async function whenListed(event: RecordedEvent, { positions }: Tools): Promise<void> {
  if (await positions.reached('placement', event.position, PATIENCE_MS)) return;
  throw new Error('The read model of placements is behind');
}
