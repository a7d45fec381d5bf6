import type { Asked } from '../asked.ts';
import { reject } from '../rejections.ts';
import type { Training, TrainingEvent, TrainingNeedId } from './training.ts';

/** The trust is asked for the training that was seen to be needed (CTT-8.2). */
export function requestTraining(
  { needId }: Readonly<{ needId: TrainingNeedId }>,
  { needs, requests }: Training,
  { asked: { by, on } }: Readonly<{ asked: Asked }>,
): readonly TrainingEvent[] {
  if (!needs.some((need) => need.needId === needId)) throw reject('training-need-unknown');
  if (requests.some((one) => one.needId === needId)) return [];
  return [{ type: 'TrainingRequested', data: { needId, by, on } }];
}
