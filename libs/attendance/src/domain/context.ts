import type { Instant, LocalDate, LocalTime, Scope } from '#libs/kernel';
import type { Session } from '#libs/policy';

/** A session the student was expected at, and when it began. */
export type ExpectedSession = Readonly<{ session: Session; start: LocalTime; beganAt: Instant }>;

/** What attendance needs to know of a placement: whose it is, from when to when, and what was expected on the day asked about. */
export type PlacementDay = Readonly<{
  scope: Scope;
  startedOn: LocalDate | undefined;
  endedOn: LocalDate | undefined;
  expected: readonly ExpectedSession[];
}>;

/** What a decision is told beside the command's body. */
export type Asked = Readonly<{ occurredAt: Instant; today: LocalDate; absenceId: string; placementId: string }>;
