import type { Asked } from '../asked.ts';
import type { Training, TrainingEvent, TrainingNeedId, TrainingTopic } from './training.ts';

/** The school's leaders see that somebody needs training; from then on they have so long to ask the trust for it (CTT-8.2). */
export function identifyTrainingNeed(
  { topic }: Readonly<{ topic: TrainingTopic }>,
  { needs }: Training,
  { needId, asked: { by, on } }: Readonly<{ needId: TrainingNeedId; asked: Asked }>,
): readonly TrainingEvent[] {
  if (needs.some((need) => need.needId === needId)) return [];
  return [{ type: 'TrainingNeedIdentified', data: { needId, topic, by, on } }];
}
