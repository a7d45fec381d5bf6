import type { LocalDate, Reader } from '#libs/kernel';
import type { PlacementDay } from './domain/context.ts';

/**
 * What attendance needs to know of placements and schools. Implemented in `processes`, over their doors: folded at the
 * streams' heads by `read`, which notes them as the decision's basis.
 */
export abstract class PlacementDays {
  /** The placement, and the sessions expected on that day; undefined where nobody knows it. */
  abstract of(read: Reader, placementId: string, date: LocalDate): Promise<PlacementDay | undefined>;
}
