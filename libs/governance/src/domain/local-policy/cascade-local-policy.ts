import { same, type Role } from '#libs/kernel';
import type { Asked } from '../asked.ts';
import type { LocalPolicy, LocalPolicyEvent } from './local-policy.ts';
import { approvedVersion } from './versions.ts';

/** The local policy as approved, or as amended, is passed on in the school (CTT-6.4b). */
export function cascadeLocalPolicy(
  { audience }: Readonly<{ audience: readonly Role[] }>,
  versions: LocalPolicy,
  { asked: { on } }: Readonly<{ asked: Asked }>,
): readonly LocalPolicyEvent[] {
  const { drafted, cascades } = approvedVersion(versions);
  const cascaded = { version: drafted.version, audience, on };
  if (cascades.some((one) => same(one, cascaded))) return [];
  return [{ type: 'LocalPolicyCascaded', data: cascaded }];
}
