import { concernDetails } from './concern-details/concern-details.projection.ts';

/** The read models of this context, for whatever follows the log. */
export const projections = [concernDetails];
