import { localDateAt } from '#libs/kernel';
import type { StudentEvent } from './events.ts';
import { recordedSuspensionId, type SendingContext, type SendingHome } from './record-suspension.ts';
import { reject } from './rejections.ts';
import { enrolled, type Student } from './state.ts';
import { refuseOverlap } from './suspensions.ts';

/** A permanent exclusion has no last day; from the sixth school day on the local authority has the student taught (F-2.6). */
export function recordPermanentExclusion(
  { from, parentsToldAt, notice }: SendingHome,
  state: Student,
  { commandId, today }: Pick<SendingContext, 'commandId' | 'today'>,
): readonly StudentEvent[] {
  const known = enrolled(state);
  const suspensionId = recordedSuspensionId(commandId);
  if (known.suspensions.some((one) => one.suspensionId === suspensionId)) return [];
  if (localDateAt(parentsToldAt) > today) throw reject('day-in-future', { today });
  refuseOverlap(known, from, undefined);
  const { trustId, schoolId } = known;
  return [
    { type: 'PermanentExclusionRecorded', data: { suspensionId, trustId, schoolId, from, parentsToldAt, notice } },
  ];
}
