import { reject } from './rejections.ts';
import type { Placed } from './state.ts';
import type { TargetAssessment } from './vocabulary.ts';

/** Impact is measured against the targets of the initial meeting, and no others (CTT-7.4.3). */
export function knownTargets(assessed: readonly TargetAssessment[], { meeting }: Placed): void {
  const known = (meeting?.targets ?? []).map(({ targetId }) => targetId);
  const unknown = assessed.map(({ targetId }) => targetId).filter((targetId) => !known.includes(targetId));
  if (unknown.length > 0) throw reject('target-unknown', { unknown });
}
