import { same } from '#libs/kernel';
import type { Asked } from '../asked.ts';
import type { DocumentRef } from '../document-ref.ts';
import type { LocalPolicy, LocalPolicyEvent } from './local-policy.ts';
import { latestVersion } from './versions.ts';

export type Implications = Readonly<{ trainingNeeded: boolean; resourcesNeeded: boolean; document: DocumentRef }>;

/** The headteacher has weighed what training and resources the local policy needs (CTT-6.3b). */
export function recordTrainingAndResourceImplications(
  { trainingNeeded, resourcesNeeded, document }: Implications,
  versions: LocalPolicy,
  { asked: { on } }: Readonly<{ asked: Asked }>,
): readonly LocalPolicyEvent[] {
  const { drafted, implications } = latestVersion(versions);
  const recorded = { version: drafted.version, trainingNeeded, resourcesNeeded, document, on };
  if (same(implications, recorded)) return [];
  return [{ type: 'TrainingAndResourceImplicationsRecorded', data: recorded }];
}
