import type { LocalDate } from '#libs/kernel';
import type { StudentEvent } from './events.ts';
import { reject } from './rejections.ts';
import { enrolled, type Student } from './state.ts';
import type { Today } from './vocabulary.ts';

export type LeavingRoll = Readonly<{ leftOn: LocalDate }>;

export function recordLeftRoll({ leftOn }: LeavingRoll, state: Student, { today }: Today): readonly StudentEvent[] {
  const known = enrolled(state);
  if (known.status === 'left-roll' && known.leftOn === leftOn) return [];
  if (known.status === 'left-roll') throw reject('already-left-roll', { leftOn: known.leftOn });
  if (leftOn > today) throw reject('day-in-future', { today });
  return [{ type: 'StudentLeftRoll', data: { leftOn } }];
}
