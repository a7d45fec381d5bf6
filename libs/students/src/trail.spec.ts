import type { LocalDate, PersonRef, SchoolId, StudentId, TrustId } from '#libs/kernel';
import { fixedId } from '#libs/testing';
import { trail } from './trail.ts';

const on = '2026-09-04' as LocalDate;
const holderId = fixedId(1) as PersonRef;

describe('The trail of a student', () => {
  it.each([
    [
      trail.StudentEnrolled({
        studentId: fixedId(2) as StudentId,
        trustId: fixedId(3) as TrustId,
        schoolId: fixedId(4) as SchoolId,
        yearGroup: 9,
        flags: ['child-protection-plan'],
        externalIds: [],
      }),
      'A student of year 9 was entered in the ledger.',
    ],
    [
      trail.ParentalResponsibilityRecorded({ holderId, relationship: 'other-relative' }),
      'Somebody was recorded as holding parental responsibility for the student (other relative).',
    ],
    [
      trail.ParentalResponsibilityEnded({ holderId, endedOn: on }),
      'Somebody’s parental responsibility for the student was recorded as ended on 4 September 2026.',
    ],
    [trail.YearGroupChanged({ yearGroup: 10 }), 'The student moved to year 10.'],
    [
      trail.StudentFlagsSet({ flags: ['looked-after'] }),
      'What is recorded of the student’s needs and circumstances was brought up to date.',
    ],
    [trail.StudentLeftRoll({ leftOn: on }), 'The student left the school’s roll on 4 September 2026.'],
    [trail.StudentReturnedToRoll({ returnedOn: on }), 'The student returned to the school’s roll on 4 September 2026.'],
  ])('%s', (sentence, expected) => expect(sentence).toBe(expected));
});
