import type { LocalDate } from '#libs/kernel';
import type { StudentEvent } from './events.ts';
import { reject } from './rejections.ts';
import { enrolled, type Student } from './state.ts';
import { suspensionOf } from './suspensions.ts';
import type { SuspensionId, Today } from './vocabulary.ts';

export type Reinstatement = Readonly<{ suspensionId: SuspensionId; reinstatedOn: LocalDate }>;

/** The student is back before the last day that was meant: the suspension is cut short, or taken back. */
export function recordReinstatement(
  { suspensionId, reinstatedOn }: Reinstatement,
  state: Student,
  { today }: Today,
): readonly StudentEvent[] {
  const { from, reinstatedOn: known } = suspensionOf(enrolled(state), suspensionId);
  if (known === reinstatedOn) return [];
  if (known !== undefined) throw reject('already-reinstated', { reinstatedOn: known });
  if (reinstatedOn < from) throw reject('reinstated-before-suspension', { from });
  if (reinstatedOn > today) throw reject('day-in-future', { today });
  return [{ type: 'StudentReinstated', data: { suspensionId, reinstatedOn } }];
}
