import type { LocalDate } from '#libs/kernel';
import type { StudentEvent } from './events.ts';
import { reject } from './rejections.ts';
import { enrolled, type Student } from './state.ts';
import type { Today } from './vocabulary.ts';

export type ReturnToRoll = Readonly<{ returnedOn: LocalDate }>;

export function recordReturnedToRoll(
  { returnedOn }: ReturnToRoll,
  state: Student,
  { today }: Today,
): readonly StudentEvent[] {
  const known = enrolled(state);
  if (known.status === 'on-roll') return [];
  if (returnedOn < known.leftOn) throw reject('returned-before-leaving', { leftOn: known.leftOn });
  if (returnedOn > today) throw reject('day-in-future', { today });
  return [{ type: 'StudentReturnedToRoll', data: { returnedOn } }];
}
