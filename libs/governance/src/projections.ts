import { trustDetails } from './trust-details/trust-details.projection.ts';
import { policyRecords } from './record/record.projection.ts';
import { schoolDetails } from './school-details/school-details.projection.ts';

/** The read models of this context, for whatever follows the log. */
export const projections = [trustDetails, policyRecords, schoolDetails];
