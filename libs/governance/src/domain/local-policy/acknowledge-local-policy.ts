import { rejectLedger } from '#libs/kernel';
import type { Asked } from '../asked.ts';
import type { LocalPolicy, LocalPolicyEvent } from './local-policy.ts';
import { approvedVersion } from './versions.ts';

/** Whoever asks has the local policy as it holds, and says so: for themselves alone (CTT-6.4b). */
export function acknowledgeLocalPolicy(
  _said: object,
  versions: LocalPolicy,
  { asked: { by, role, on } }: Readonly<{ asked: Asked }>,
): readonly LocalPolicyEvent[] {
  if (role === 'process') throw rejectLedger('role-not-allowed');
  const { drafted, acknowledgements } = approvedVersion(versions);
  if (acknowledgements.some(({ personId }) => personId === by)) return [];
  return [{ type: 'LocalPolicyAcknowledged', data: { version: drafted.version, personId: by, role, on } }];
}
