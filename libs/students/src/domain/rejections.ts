import { rejections, type RejectionTable } from '#libs/kernel';

/** Why a student's command is refused: the closed table. */
export const STUDENT_REJECTIONS = {
  'school-unknown': ['unmet', 'The school that this names is not known in this trust.'],
  'holder-unknown': ['not-found', 'This person was never recorded as holding parental responsibility for the student.'],
  'already-left-roll': ['conflict', 'The student is recorded as having left the roll on another day.'],
  'returned-before-leaving': ['unmet', 'The student cannot return to the roll before leaving it.'],
  'suspension-unknown': ['not-found', 'No such suspension or permanent exclusion of this student is on record.'],
  'suspension-out-of-order': ['malformed', 'A suspension ends on the day it begins, or later.'],
  'no-school-day': ['unmet', 'None of these days is a school day, as far as the school’s calendar is known.'],
  'suspension-overlaps': ['conflict', 'The student is suspended or excluded on some of these days already.'],
  'already-reinstated': ['conflict', 'The student is recorded as reinstated on another day.'],
  'reinstated-before-suspension': ['unmet', 'The student cannot be reinstated before the suspension began.'],
  'education-out-of-time': ['unmet', 'Education for a suspension begins while it lasts.'],
  'day-in-future': ['unmet', 'This day has not come yet.'],
} as const satisfies RejectionTable;

export const reject = rejections<keyof typeof STUDENT_REJECTIONS>(STUDENT_REJECTIONS);
