import { instant, type LocalDate, type LocalTime, type PersonRef } from '#libs/kernel';
import type { SchoolId, StudentId, TrustId } from '#libs/kernel';
import { fixedId } from '#libs/testing';
import type { SuspensionId } from './domain/vocabulary.ts';
import { trail } from './trail.ts';

const on = '2026-09-04' as LocalDate;
const holderId = fixedId(1) as PersonRef;
const sentHome = {
  suspensionId: fixedId(5) as SuspensionId,
  trustId: fixedId(3) as TrustId,
  schoolId: fixedId(4) as SchoolId,
  from: on,
  parentsToldAt: instant('2026-09-04T10:00:00Z'),
  notice: { documentRef: fixedId(6), sha256: 'a'.repeat(64) },
};

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
    [
      trail.SuspensionRecorded({ ...sentHome, to: on, schoolDays: 1 }),
      'The student was suspended from 4 September 2026 to 4 September 2026: 1 school day.',
    ],
    [trail.PermanentExclusionRecorded(sentHome), 'The student was permanently excluded from 4 September 2026 on.'],
    [
      trail.StudentReinstated({ suspensionId: sentHome.suspensionId, reinstatedOn: on }),
      'The student was reinstated on 4 September 2026.',
    ],
    [
      trail.SixthDayEducationArranged({
        suspensionId: sentHome.suspensionId,
        arrangedBy: 'local-authority',
        from: on,
        start: '09:00' as LocalTime,
        hoursAWeek: 25,
        parentsToldAt: sentHome.parentsToldAt,
        noticeHours: 48,
        shorterNoticeAgreed: false,
        record: sentHome.notice,
      }),
      'The local authority arranged education for the suspended student from 4 September 2026 on, 25 hours a week.',
    ],
    [trail.StudentReturnedToRoll({ returnedOn: on }), 'The student returned to the school’s roll on 4 September 2026.'],
  ])('%s', (sentence, expected) => expect(sentence).toBe(expected));
});
