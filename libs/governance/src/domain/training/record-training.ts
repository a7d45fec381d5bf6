import { same } from '#libs/kernel';
import type { Training, TrainingEvent, TrainingRecord } from './training.ts';

/** Somebody of the school was trained (CTT-8.1: senior leaders, when the policy came in; CTT-6.2b: whoever needs it). */
export function recordTraining(
  { personId, role, topic, on }: TrainingRecord,
  state: Training,
): readonly TrainingEvent[] {
  const record = { personId, role, topic, on };
  if (state.records.some((one) => same(one, record))) return [];
  return [{ type: 'TrainingRecorded', data: record }];
}
