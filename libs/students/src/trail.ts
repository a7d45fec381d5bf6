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
  SuspensionRecorded: ({ from, to, schoolDays }) =>
    `The student was suspended from ${dayInWords(from)} to ${dayInWords(to)}: ${schoolDays} school day${schoolDays === 1 ? '' : 's'}.`,
  PermanentExclusionRecorded: ({ from }) => `The student was permanently excluded from ${dayInWords(from)} on.`,
  StudentReinstated: ({ reinstatedOn }) => `The student was reinstated on ${dayInWords(reinstatedOn)}.`,
  SixthDayEducationArranged: ({ arrangedBy, from, hoursAWeek }) =>
    `The ${arrangedBy.replaceAll('-', ' ')} arranged education for the suspended student from ${dayInWords(from)} on, ${hoursAWeek} hours a week.`,
  StudentReturnedToRoll: ({ returnedOn }) => `The student returned to the school’s roll on ${dayInWords(returnedOn)}.`,
};
