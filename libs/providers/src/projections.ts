import { providerDetails } from './provider-details/provider-details.projection.ts';

/** The read models of this context, for whatever follows the log. */
export const projections = [providerDetails];
