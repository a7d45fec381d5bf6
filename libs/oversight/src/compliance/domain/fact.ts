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
import {
  daysBetween,
  localDateAt,
  type DataOf,
  type EventId,
  type Instant,
  type LocalDate,
  type Position,
  type RecordedActor,
} from '#libs/kernel';
import type { PlacementEvent } from '#libs/placements';
import type { PolicyProfile } from '#libs/policy';
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

/** Where something stands in time: the school day on which it happened, and the event that says so, and when. */
export type Moment = Readonly<{ on: LocalDate; recordedAt: Instant; id: EventId; position: Position }>;

/** The day that a fact speaks of: its own where it names one, else the day on which it happened. */
export const momentOf = ({ data, id, position, occurredOn, recordedAt }: Fact): Moment => {
  const { on, startedOn, ceasedOn } = data as { on?: LocalDate; startedOn?: LocalDate; ceasedOn?: LocalDate };
  return { on: on ?? startedOn ?? ceasedOn ?? occurredOn, recordedAt, id, position };
};

/** The day of something as it counts: its own, or that on which it was recorded, where it is dated back too far. */
export const dayThatCounts = (
  { on, recordedAt }: Omit<Moment, 'id' | 'position'>,
  profile: PolicyProfile,
): LocalDate => (isDatedBack({ on, recordedAt }, profile) ? localDateAt(recordedAt) : on);

/** Is it said to have happened longer before it was recorded than the policy allows? Anybody may say when something was. */
export function isDatedBack(
  { on, recordedAt }: Omit<Moment, 'id' | 'position'>,
  { parameters: { backdatingDays } }: PolicyProfile,
): boolean {
  // The day of schools is that of UTC or the next one, so mostly nothing has to be worked out.
  if (daysBetween(on, recordedAt.slice(0, on.length) as LocalDate) < backdatingDays) return false;
  return daysBetween(on, localDateAt(recordedAt)) > backdatingDays;
}
