import type { LocalDate, LocalTime } from '#libs/kernel';

/** A session from its start to its end, as the school's clock shows them. */
export type SessionSpan = Readonly<{ start: LocalTime; end: LocalTime }>;

/** The two sessions of a school day. */
export type SessionTimes = Readonly<{ am: SessionSpan; pm: SessionSpan }>;

/** Somebody who may approve in the headteacher's place between two days, inclusive. */
export type Delegation = Readonly<{ delegateId: string; from: LocalDate; until: LocalDate }>;
