import type { SchoolId, StudentId, TrustId } from '#libs/kernel';
import type { StudentEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { Student } from './state.ts';
import { inOrder, type DigestOf, type ExternalId, type Flag } from './vocabulary.ts';

/** Who is enrolled, and where. */
export type Enrolment = Readonly<{
  schoolId: SchoolId;
  yearGroup: number;
  flags: readonly Flag[];
  externalIds: readonly ExternalId[];
}>;

/** Whose the school is (nobody's, where it is not known), and how external ids are turned into digests. */
export type EnrolmentContext = Readonly<{ trustOfSchool: TrustId | undefined; digestOf: DigestOf }>;

export function enrolStudent(
  command: Enrolment & Readonly<{ studentId: StudentId; trustId: TrustId }>,
  state: Student,
  { trustOfSchool, digestOf }: EnrolmentContext,
): readonly StudentEvent[] {
  const { studentId, trustId, schoolId, yearGroup } = command;
  if (state.status !== 'unknown') return [];
  if (trustOfSchool !== trustId) throw reject('school-unknown');
  const externalIds = command.externalIds.map(digestOf);
  const data = { studentId, trustId, schoolId, yearGroup, flags: inOrder(command.flags), externalIds };
  return [{ type: 'StudentEnrolled', data }];
}
