import type { Event, LocalDate, PersonRef, PlacementId, ProviderId, SchoolId, StudentId, TrustId } from '#libs/kernel';
import type { ConcernCategory, ConcernId, ConcernOutcome, DocumentRef, SafeguardingAction } from './vocabulary.ts';

/** Whose a concern is: the commissioning school's, whose safeguarding leads alone see it. */
export type Belonging = Readonly<{
  trustId: TrustId;
  schoolId: SchoolId;
  studentId: StudentId;
  placementId: PlacementId;
  providerId: ProviderId;
}>;

/** Every fact that can stand on a concern's stream. The names are stored for ever; who may see them is restricted. */
export type SafeguardingEvent =
  | Event<
      'SafeguardingConcernRaised',
      Belonging & { concernId: ConcernId; category: ConcernCategory; occurredOn: LocalDate; record: DocumentRef }
    >
  | Event<'SafeguardingConcernAcknowledged', { by: string }>
  | Event<'SafeguardingActionTaken', { action: SafeguardingAction; on: LocalDate; record: DocumentRef }>
  | Event<'SafeguardingConcernClosed', { outcome: ConcernOutcome; reasons: DocumentRef }>
  | Event<'ConcernAccessGranted', { to: PersonRef; need: DocumentRef; until: LocalDate }>;
