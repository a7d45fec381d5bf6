import { studentDetails } from './student-details/student-details.projection.ts';

/** The read models of this context, for whatever follows the log. */
export const projections = [studentDetails];
