import type { Event, LocalDate, PersonRef, SchoolId, StudentId, TrustId } from '#libs/kernel';
import type { Flag, Relationship } from './vocabulary.ts';

/** Who a student is to the ledger: a reference, never a name. `externalIds` are digests. */
export type Enrolled = Readonly<{
  studentId: StudentId;
  trustId: TrustId;
  schoolId: SchoolId;
  yearGroup: number;
  flags: readonly Flag[];
  externalIds: readonly string[];
}>;

/** Every fact that can stand on a student's stream. The names are stored for ever. */
export type StudentEvent =
  | Event<'StudentEnrolled', Enrolled>
  | Event<'ParentalResponsibilityRecorded', { holderId: PersonRef; relationship: Relationship }>
  | Event<'ParentalResponsibilityEnded', { holderId: PersonRef; endedOn: LocalDate }>
  | Event<'YearGroupChanged', { yearGroup: number }>
  | Event<'StudentFlagsSet', { flags: readonly Flag[] }>
  | Event<'StudentLeftRoll', { leftOn: LocalDate }>
  | Event<'StudentReturnedToRoll', { returnedOn: LocalDate }>;
