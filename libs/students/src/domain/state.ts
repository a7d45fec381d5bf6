import { rejectLedger, type LocalDate, type PersonRef, type SchoolId, type Scope, type TrustId } from '#libs/kernel';
import type { SixthDayEducation } from './events.ts';
import type { Flag, Relationship, SuspensionId } from './vocabulary.ts';

/** Somebody who holds parental responsibility, or held it until a day. */
export type Holder = Readonly<{ relationship: Relationship; endedOn?: LocalDate }>;

/** A student who was sent home: until a day, or for good, where none is said; and what has been arranged meanwhile. */
export type Suspension = Readonly<{
  suspensionId: SuspensionId;
  from: LocalDate;
  to: LocalDate | undefined;
  reinstatedOn?: LocalDate;
  education: readonly SixthDayEducation[];
}>;

type Known = Readonly<{
  trustId: TrustId;
  schoolId: SchoolId;
  yearGroup: number;
  flags: readonly Flag[];
  holders: Readonly<Record<PersonRef, Holder>>;
  suspensions: readonly Suspension[];
}>;

/** A student who was enrolled, and still is on the school's roll or has left it. */
export type EnrolledStudent =
  (Known & Readonly<{ status: 'on-roll' }>) | (Known & Readonly<{ status: 'left-roll'; leftOn: LocalDate }>);

export type Student = Readonly<{ status: 'unknown' }> | EnrolledStudent;

/** Whose the student's record is; nothing where nobody was enrolled. */
export const scopeOf = (student: Student): Scope | undefined =>
  student.status === 'unknown' ? undefined : { trustId: student.trustId, schoolId: student.schoolId };

/** The student, or the refusal of a record that nobody knows. */
export function enrolled(student: Student): EnrolledStudent {
  if (student.status === 'unknown') throw rejectLedger('not-found');
  return student;
}

/** Who holds parental responsibility now, in the order in which they were recorded. */
export const currentHolders = (student: Student): readonly PersonRef[] =>
  student.status === 'unknown'
    ? []
    : (Object.keys(student.holders) as PersonRef[]).filter((id) => student.holders[id]?.endedOn === undefined);
