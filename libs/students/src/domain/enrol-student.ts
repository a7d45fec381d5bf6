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

/** `trustOfSchool` is nothing where nobody registered the school. */
export type EnrolmentContext = Readonly<{ trustOfSchool: TrustId | undefined }>;

export function enrolStudent(
  command: Enrolment & Readonly<{ studentId: StudentId; trustId: TrustId; digestOf: DigestOf }>,
  state: Student,
  { trustOfSchool }: EnrolmentContext,
): readonly StudentEvent[] {
  const { studentId, trustId, schoolId, yearGroup, digestOf } = command;
  if (state.status !== 'unknown') return [];
  if (trustOfSchool !== trustId) throw reject('school-unknown');
  const externalIds = command.externalIds.map(digestOf);
  const data = { studentId, trustId, schoolId, yearGroup, flags: inOrder(command.flags), externalIds };
  return [{ type: 'StudentEnrolled', data }];
}
