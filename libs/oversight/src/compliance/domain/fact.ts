import type { AttendanceEvent } from '#libs/attendance';
import type {
  CascadeEvent,
  LocalPolicyEvent,
  OversightEvent,
  PolicyEvent,
  SchoolEvent,
  TrainingEvent,
  TrustEvent,
} from '#libs/governance';
import type { DataOf, EventId, Instant, LocalDate, Position, RecordedActor } from '#libs/kernel';
import type { PlacementEvent } from '#libs/placements';
import type { ProviderEvent } from '#libs/providers';
import type { StudentEvent } from '#libs/students';

/** Every event that duties and findings are judged by. */
export type LedgerEvent =
  | PlacementEvent
  | AttendanceEvent
  | ProviderEvent
  | StudentEvent
  | SchoolEvent
  | LocalPolicyEvent
  | TrainingEvent
  | TrustEvent
  | PolicyEvent
  | CascadeEvent
  | OversightEvent;
export type FactType = LedgerEvent['type'];

/** An event as a judge sees it: what it says, when it happened, when and where it was recorded, by whom, under which policy. */
export type Fact<T extends FactType = FactType> = T extends FactType
  ? Readonly<{
      type: T;
      data: DataOf<LedgerEvent, T>;
      id: EventId;
      position: Position;
      occurredAt: Instant;
      occurredOn: LocalDate;
      recordedAt: Instant;
      actor: RecordedActor;
      policyVersion: string | null;
    }>
  : never;

/** Where something stands in time: the school day on which it happened, and the event that says so. */
export type Moment = Readonly<{ on: LocalDate; id: EventId; position: Position }>;

/** The day that a fact speaks of: its own where it names one, else the day on which it happened. */
export const momentOf = ({ data, id, position, occurredOn }: Fact): Moment => {
  const { on, startedOn, ceasedOn } = data as { on?: LocalDate; startedOn?: LocalDate; ceasedOn?: LocalDate };
  return { on: on ?? startedOn ?? ceasedOn ?? occurredOn, id, position };
};
