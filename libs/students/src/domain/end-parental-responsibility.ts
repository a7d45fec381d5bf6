import type { LocalDate, PersonRef } from '#libs/kernel';
import type { StudentEvent } from './events.ts';
import { reject } from './rejections.ts';
import { enrolled, type Student } from './state.ts';
import type { Today } from './vocabulary.ts';

export type ResponsibilityEnd = Readonly<{ holderId: PersonRef; endedOn: LocalDate }>;

export function endParentalResponsibility(
  { holderId, endedOn }: ResponsibilityEnd,
  state: Student,
  { today }: Today,
): readonly StudentEvent[] {
  const holder = enrolled(state).holders[holderId];
  if (!holder) throw reject('holder-unknown');
  if (holder.endedOn !== undefined) return [];
  if (endedOn > today) throw reject('day-in-future', { today });
  return [{ type: 'ParentalResponsibilityEnded', data: { holderId, endedOn } }];
}
