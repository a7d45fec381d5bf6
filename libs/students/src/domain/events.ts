import type { Event, Instant, LocalDate, LocalTime, PersonRef } from '#libs/kernel';
import type { ProviderId, SchoolId, StudentId, TrustId } from '#libs/kernel';
import type { DocumentRef, EducationArranger, Flag, Relationship, SuspensionId } from './vocabulary.ts';

/** Who a student is to the ledger: a reference, never a name. `externalIds` are digests. */
export type Enrolled = Readonly<{
  studentId: StudentId;
  trustId: TrustId;
  schoolId: SchoolId;
  yearGroup: number;
  flags: readonly Flag[];
  externalIds: readonly string[];
}>;

/** Which school sent the student home from a day on, and when it told the parents. Whose it is, is part of it. */
type SentHome = Readonly<{
  suspensionId: SuspensionId;
  trustId: TrustId;
  schoolId: SchoolId;
  from: LocalDate;
  parentsToldAt: Instant;
  notice: DocumentRef;
}>;

/** For how many school days, by the school's calendar, counting the first and the last. */
export type Suspended = SentHome & Readonly<{ to: LocalDate; schoolDays: number }>;

/** How the student is taught meanwhile, from which day on, and how many hours before that the parents were told. */
export type SixthDayEducation = Readonly<{
  suspensionId: SuspensionId;
  arrangedBy: EducationArranger;
  providerId?: ProviderId;
  from: LocalDate;
  start: LocalTime;
  hoursAWeek: number;
  parentsToldAt: Instant;
  noticeHours: number;
  shorterNoticeAgreed: boolean;
  record: DocumentRef;
}>;

/** Every fact that can stand on a student's stream. The names are stored for ever. */
export type StudentEvent =
  | Event<'StudentEnrolled', Enrolled>
  | Event<'ParentalResponsibilityRecorded', { holderId: PersonRef; relationship: Relationship }>
  | Event<'ParentalResponsibilityEnded', { holderId: PersonRef; endedOn: LocalDate }>
  | Event<'YearGroupChanged', { yearGroup: number }>
  | Event<'StudentFlagsSet', { flags: readonly Flag[] }>
  | Event<'StudentLeftRoll', { leftOn: LocalDate }>
  | Event<'StudentReturnedToRoll', { returnedOn: LocalDate }>
  | Event<'SuspensionRecorded', Suspended>
  | Event<'PermanentExclusionRecorded', SentHome>
  | Event<'StudentReinstated', { suspensionId: SuspensionId; reinstatedOn: LocalDate }>
  | Event<'SixthDayEducationArranged', SixthDayEducation>;
