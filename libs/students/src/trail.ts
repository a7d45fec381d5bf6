import { dayInWords, type DataOf } from '#libs/kernel';
import type { StudentEvent } from './domain/events.ts';

/** Each fact as one sentence that a governor understands; a forgotten event does not compile. */
export const trail: { readonly [T in StudentEvent['type']]: (data: DataOf<StudentEvent, T>) => string } = {
  StudentEnrolled: ({ yearGroup }) => `A student of year ${yearGroup} was entered in the ledger.`,
  ParentalResponsibilityRecorded: ({ relationship }) =>
    `Somebody was recorded as holding parental responsibility for the student (${relationship.replaceAll('-', ' ')}).`,
  ParentalResponsibilityEnded: ({ endedOn }) =>
    `Somebody’s parental responsibility for the student was recorded as ended on ${dayInWords(endedOn)}.`,
  YearGroupChanged: ({ yearGroup }) => `The student moved to year ${yearGroup}.`,
  StudentFlagsSet: () => 'What is recorded of the student’s needs and circumstances was brought up to date.',
  StudentLeftRoll: ({ leftOn }) => `The student left the school’s roll on ${dayInWords(leftOn)}.`,
  StudentReturnedToRoll: ({ returnedOn }) => `The student returned to the school’s roll on ${dayInWords(returnedOn)}.`,
};
