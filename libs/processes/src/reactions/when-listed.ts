import type { RecordedEvent } from '#libs/kernel';
import type { Tools } from './reaction.ts';

/** How long a reaction waits for the read model before the event is tried again, later; a process that stops waits as long. */
const PATIENCE_MS = 5_000;

/** The read model of placements has not come far enough to say which are concerned. */
export class PlacementsBehind extends Error {
  override readonly name = 'PlacementsBehind';
  readonly code = 'placements-behind';
}

/** Waits until the read model of placements lists all that were proposed before the event. Rejects with PlacementsBehind. */
export async function whenListed({ position }: Pick<RecordedEvent, 'position'>, { positions }: Tools): Promise<void> {
  if (await positions.reached('placement', position, PATIENCE_MS)) return;
  throw new PlacementsBehind(`The read model of placements has not reached position ${position}`);
}
