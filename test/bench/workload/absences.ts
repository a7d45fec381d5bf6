import { randomUUID } from 'node:crypto';
import {
  reportAbsence,
  type Absences,
  type AttendanceEvent,
  type ExpectedSession,
  type Missed,
  type PlacementDay,
} from '#libs/attendance';
import {
  recordedActor,
  type Actor,
  type CommandId,
  type EventMetadata,
  type Instant,
  type LocalDate,
  type LocalTime,
} from '#libs/kernel';

const DAY_MS = 86_400_000;
const DAYS = Array.from({ length: 9_000 }, (_, day) =>
  new Date(Date.UTC(2001, 0, 1) + day * DAY_MS).toISOString().slice(0, 10),
) as LocalDate[];

const id = (kind: string, n: number): string => `${kind.repeat(8)}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** The placement whose absences the n-th stream holds. */
export const placementIdOf = (stream: number): string => id('a', stream);

/** How many events a stream begins with: 38 to 41, 39.5 in the mean. */
export const lengthOf = (stream: number): number => 38 + (stream % 4);

/** Who reports: the attendance officer of the one school. */
export const [trustId, schoolId] = [id('b', 1), id('c', 1)];
export const officer: Actor = { id: id('d', 1), role: 'attendanceOfficer', trustId, schoolId };

const expected = (session: 'AM' | 'PM', start: string): ExpectedSession => ({
  session,
  start: start as LocalTime,
  beganAt: `2026-09-07T${start}:00.000Z` as Instant,
});

/** Every placement on every day: both sessions are expected. */
export const day: PlacementDay = {
  scope: { trustId, schoolId },
  startedOn: DAYS[0],
  endedOn: undefined,
  expected: [expected('AM', '09:00'), expected('PM', '13:00')],
};

/** The n-th absence of any stream: two a day, so that none is like another. */
export const missedAs = (n: number): Missed => ({
  date: DAYS[n >> 1] as LocalDate,
  session: n % 2 === 0 ? 'AM' : 'PM',
  reason: 'illness',
});

export const now = (): Instant => new Date().toISOString() as Instant;

/** The product's own decision, on what a script knows without the product around it. */
export function decide(placementId: string, missed: Missed, state: Absences): AttendanceEvent[] {
  const occurredAt = now();
  const asked = { occurredAt, today: occurredAt.slice(0, 10) as LocalDate, absenceId: randomUUID(), placementId };
  return reportAbsence({ ...missed, asked }, state, day);
}

const DIGEST = '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8';

/** Metadata of the same size as the product's. */
export const metadataOf = (commandId: CommandId): EventMetadata => ({
  $correlationId: randomUUID(),
  $causationId: commandId,
  actor: recordedActor(officer),
  occurredAt: now(),
  recordedAt: now(),
  digest: DIGEST,
});

/** What a stream begins with. */
export const historyOf = (stream: number): readonly AttendanceEvent[] =>
  Array.from({ length: lengthOf(stream) }, (_, n) => decide(placementIdOf(stream), missedAs(n), [])).flat();
