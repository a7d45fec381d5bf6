import type { SchoolId, StudentId, TrustId } from '#libs/kernel';
import type { StudentEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { Student } from './state.ts';
import { inOrder, type DigestOf, type ExternalId, type Flag } from './vocabulary.ts';

/** Who is enrolled, and where. */
export type Enrolment = Readonly<{
  schoolId: SchoolId;
  yearGroup: number;
  flags?: readonly Flag[];
  externalIds?: readonly ExternalId[];
}>;

/** Whose the school is (nobody's, where it is not known), and how external ids are turned into digests. */
export type EnrolmentContext = Readonly<{
  studentId: StudentId;
  trustId: TrustId;
  trustOfSchool: TrustId | undefined;
  digestOf: DigestOf;
}>;

export function enrolStudent(
  { schoolId, yearGroup, flags = [], externalIds = [] }: Enrolment,
  state: Student,
  { studentId, trustId, trustOfSchool, digestOf }: EnrolmentContext,
): readonly StudentEvent[] {
  if (state.status !== 'unknown') return [];
  if (trustOfSchool !== trustId) throw reject('school-unknown');
  const digests = externalIds.map(digestOf);
  const data = { studentId, trustId, schoolId, yearGroup, flags: inOrder(flags), externalIds: digests };
  return [{ type: 'StudentEnrolled', data }];
}
