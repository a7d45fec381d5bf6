import { createdIdOf, localDateAt, type CommandId, type Instant, type LocalDate } from '#libs/kernel';
import { schoolDaysBetween, type SchoolCalendar } from '#libs/policy';
import type { StudentEvent } from './events.ts';
import { reject } from './rejections.ts';
import { enrolled, type Student } from './state.ts';
import { refuseOverlap } from './suspensions.ts';
import type { DocumentRef, SuspensionId, Today } from './vocabulary.ts';

/** From which day on a student is sent home, and when the parents were told. */
export type SendingHome = Readonly<{ from: LocalDate; parentsToldAt: Instant; notice: DocumentRef }>;
export type Suspending = SendingHome & Readonly<{ to: LocalDate }>;

/** What a decision about it is told: the day, the command, and when the school is open. */
export type SendingContext = Today & Readonly<{ commandId: CommandId; calendar: SchoolCalendar | undefined }>;

/** The id of the suspension, or the permanent exclusion, that a command records. */
export const recordedSuspensionId = (commandId: CommandId): SuspensionId => createdIdOf(commandId, 'suspension');

/** A suspension of so many school days; whoever is sent home on those days already is not sent home twice. */
export function recordSuspension(
  { from, to, parentsToldAt, notice }: Suspending,
  state: Student,
  { commandId, calendar, today }: SendingContext,
): readonly StudentEvent[] {
  const known = enrolled(state);
  const suspensionId = recordedSuspensionId(commandId);
  if (known.suspensions.some((one) => one.suspensionId === suspensionId)) return [];
  if (to < from) throw reject('suspension-out-of-order', { from });
  if (localDateAt(parentsToldAt) > today) throw reject('day-in-future', { today });
  refuseOverlap(known, from, to);
  const schoolDays = calendar ? schoolDaysBetween(calendar, from, to).length : 0;
  if (schoolDays === 0) throw reject('no-school-day');
  const { trustId, schoolId } = known;
  const data = { suspensionId, trustId, schoolId, from, to, schoolDays, parentsToldAt, notice };
  return [{ type: 'SuspensionRecorded', data }];
}
