import { placementDetails } from './placement/placement.projection.ts';
import { progress } from './progress/progress.projection.ts';

/** The read models of this context, for whatever follows the log. */
export const projections = [placementDetails, progress];
