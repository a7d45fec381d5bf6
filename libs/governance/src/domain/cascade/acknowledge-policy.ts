import { rejectLedger } from '#libs/kernel';
import { knownVersion } from '../policy/known-version.ts';
import type { AboutPolicy } from './cascade-policy.ts';
import { hasAcknowledged, type Cascade, type CascadeEvent } from './cascade.ts';

/** Whoever asks has this version of the trust's policy, and says so: for themselves alone (CTT-6.2b, CTT-6.4a). */
export function acknowledgePolicy(
  { version }: Readonly<{ version: string }>,
  state: Cascade,
  { policy, asked: { by, role, schoolId, on } }: AboutPolicy,
): readonly CascadeEvent[] {
  if (role === 'process') throw rejectLedger('role-not-allowed');
  const known = knownVersion(policy, version).version;
  if (hasAcknowledged(state, by, known)) return [];
  const acknowledged = { version: known, personId: by, role, ...(schoolId !== undefined && { schoolId }), on };
  return [{ type: 'PolicyAcknowledged', data: acknowledged }];
}
