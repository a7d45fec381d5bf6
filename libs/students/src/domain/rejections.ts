import { rejections, type RejectionTable } from '#libs/kernel';

/** Why a student's command is refused: the closed table. */
export const STUDENT_REJECTIONS = {
  'school-unknown': ['unmet', 'The school that this names is not known in this trust.'],
  'holder-unknown': ['not-found', 'This person was never recorded as holding parental responsibility for the student.'],
  'already-left-roll': ['conflict', 'The student is recorded as having left the roll on another day.'],
  'returned-before-leaving': ['unmet', 'The student cannot return to the roll before leaving it.'],
  'day-in-future': ['unmet', 'This day has not come yet.'],
} as const satisfies RejectionTable;

export const reject = rejections<keyof typeof STUDENT_REJECTIONS>(STUDENT_REJECTIONS);
