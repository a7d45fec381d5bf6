import type { SchoolId, StudentId, TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import { changeYearGroup } from './change-year-group.ts';
import type { StudentEvent } from './events.ts';
import { student } from './evolve.ts';
import { setStudentFlags } from './set-student-flags.ts';

const enrolled: StudentEvent = {
  type: 'StudentEnrolled',
  data: {
    studentId: fixedId(1) as StudentId,
    trustId: fixedId(2) as TrustId,
    schoolId: fixedId(3) as SchoolId,
    yearGroup: 9,
    flags: ['ehcp'],
    externalIds: [],
  },
};

describe('Changing the year group', () => {
  const given = deciderSpec(student, changeYearGroup);

  it('is recorded once', () =>
    given(enrolled)
      .when({ yearGroup: 10 })
      .thenOnce({ type: 'YearGroupChanged', data: { yearGroup: 10 } }));
  it('changes nothing where the student is in it', () => given(enrolled).when({ yearGroup: 9 }).thenNothing());
  it('needs a student (not-found)', () => given().when({ yearGroup: 10 }).thenRejected('not-found'));
});

describe('Setting the flags', () => {
  const given = deciderSpec(student, setStudentFlags);

  it('is recorded once, in one order whatever the order told', () =>
    given(enrolled)
      .when({ flags: ['pupil-premium', 'looked-after', 'pupil-premium'] })
      .thenOnce({ type: 'StudentFlagsSet', data: { flags: ['looked-after', 'pupil-premium'] } }));
  it('may take all away', () =>
    given(enrolled)
      .when({ flags: [] })
      .then({ type: 'StudentFlagsSet', data: { flags: [] } }));
  it('changes nothing where they are the same', () =>
    given(enrolled)
      .when({ flags: ['ehcp'] })
      .thenNothing());
  it('needs a student (not-found)', () => given().when({ flags: [] }).thenRejected('not-found'));
});
