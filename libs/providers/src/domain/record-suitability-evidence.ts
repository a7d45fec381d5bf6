import { same } from '#libs/kernel';
import type { ProviderEvent, SuitabilityEvidence } from './events.ts';
import { PROVIDER_CRITERIA } from './provider-criteria.ts';
import { reject } from './rejections.ts';
import { registered, type Provider } from './state.ts';
import type { Today } from './vocabulary.ts';

/** A piece of evidence as it is handed in. */
export type NewEvidence = Omit<SuitabilityEvidence, 'recordedOn'>;

export function recordSuitabilityEvidence(
  piece: NewEvidence,
  state: Provider,
  { today }: Today,
): readonly ProviderEvent[] {
  const { criterion, checkedOn, expiresOn } = piece;
  const latest = registered(state).evidence.findLast((other) => other.criterion === criterion);
  if (latest && same({ ...piece, recordedOn: latest.recordedOn }, latest)) return [];
  if (!PROVIDER_CRITERIA.has(criterion)) throw reject('criterion-unknown', { criterion });
  if (expiresOn !== undefined && expiresOn < checkedOn) throw reject('expired-before-checked');
  if (checkedOn > today) throw reject('day-in-future', { today });
  return [{ type: 'SuitabilityEvidenceRecorded', data: { ...piece, recordedOn: today } }];
}
