import { fold, type SchoolId, type StudentId, type TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import { enrolStudent, type Enrolment, type EnrolmentContext } from './enrol-student.ts';
import type { StudentEvent } from './events.ts';
import { student } from './evolve.ts';
import { scopeOf } from './state.ts';

const [studentId, trustId] = [fixedId(1) as StudentId, fixedId(2) as TrustId];
const schoolId = fixedId(3) as SchoolId;
const context: EnrolmentContext = {
  studentId,
  trustId,
  trustOfSchool: trustId,
  digestOf: ({ system, id }) => `digest of ${system} and ${id.length} characters`,
};
const enrolment: Enrolment = {
  schoolId,
  yearGroup: 9,
  flags: ['sen-support', 'ehcp', 'ehcp'],
  externalIds: [{ system: 'mis', id: 'A123456789012' }],
};
const enrolled: StudentEvent = {
  type: 'StudentEnrolled',
  data: {
    studentId,
    trustId,
    schoolId,
    yearGroup: 9,
    flags: ['ehcp', 'sen-support'],
    externalIds: ['digest of mis and 13 characters'],
  },
};

describe('Enrolling a student', () => {
  const given = deciderSpec(student, enrolStudent);

  it('is recorded once: each flag once, and of other systems’ keys the digest alone', () =>
    given().when(enrolment, context).thenOnce(enrolled));
  it.each([undefined, fixedId(9) as TrustId])(
    'needs a school of the trust, not of %s (school-unknown)',
    (trustOfSchool) =>
      given()
        .when(enrolment, { ...context, trustOfSchool })
        .thenRejected('school-unknown'),
  );
  it('puts the student within reach of the school', () => {
    expect(scopeOf(student.initialState)).toBeUndefined();
    expect(scopeOf(fold(student, [enrolled]))).toStrictEqual({ trustId, schoolId });
  });
});
