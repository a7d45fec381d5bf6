import type { LocalDate } from '#libs/kernel';
import { reject } from './rejections.ts';
import type { EnrolledStudent, Suspension } from './state.ts';
import type { SuspensionId } from './vocabulary.ts';

/** The suspension of this id; refused where there is none. */
export function suspensionOf({ suspensions }: EnrolledStudent, id: SuspensionId): Suspension {
  const found = suspensions.find(({ suspensionId }) => suspensionId === id);
  if (!found) throw reject('suspension-unknown');
  return found;
}

/** Refuses days on which the student is sent home already. */
export function refuseOverlap({ suspensions }: EnrolledStudent, from: LocalDate, to: LocalDate | undefined): void {
  const other = suspensions.find((one) => isBefore(one.from, to) && isBefore(from, lastDayOf(one)));
  if (other) throw reject('suspension-overlaps', { suspensionId: other.suspensionId });
}

const isBefore = (day: LocalDate, end: LocalDate | undefined): boolean => end === undefined || day <= end;

/** The last day for which it was meant, or which it came to; nothing where that is open. The day of a reinstatement counts too. */
const lastDayOf = ({ to, reinstatedOn }: Suspension): LocalDate | undefined => reinstatedOn ?? to;
