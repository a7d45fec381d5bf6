import type { Event, LocalDate, PersonRef, SchoolId } from '#libs/kernel';
import type { CeasingGround } from '#libs/policy';
import type { Destination, DocumentRef, NO_RETURN_REASONS, TargetAssessment } from '../vocabulary.ts';

/** What stands when a placement ceases on any ground but danger. */
export type Ceasing = Readonly<{
  ground: Exclude<CeasingGround, 'danger'>;
  ceasedOn: LocalDate;
  outcomes: readonly TargetAssessment[];
  destination?: Destination;
  studentAssessment?: DocumentRef;
  reason?: DocumentRef;
  noReturnReason?: (typeof NO_RETURN_REASONS)[number];
}>;

export type EndingEvent =
  | Event<'ReintegrationPlanned', { schoolId: SchoolId; from: LocalDate; phased: boolean; plan: DocumentRef }>
  | Event<'ReintegrationCompleted', { schoolId: SchoolId; on: LocalDate }>
  | Event<'PlacementCeased', Ceasing | { ground: 'danger'; ceasedOn: LocalDate; by: string }>
  | Event<'DestinationRecorded', { destination: Destination; on: LocalDate }>
  | Event<'FollowUpRecorded', { weeksAfter: number; sustained: boolean; on: LocalDate; by: PersonRef }>;
