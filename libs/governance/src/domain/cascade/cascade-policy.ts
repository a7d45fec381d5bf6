import { same, type Role } from '#libs/kernel';
import type { Asked } from '../asked.ts';
import { knownVersion } from '../policy/known-version.ts';
import type { Policy } from '../policy/policy.ts';
import type { Cascade, CascadeEvent } from './cascade.ts';

export type Cascading = Readonly<{ version: string; audience: readonly Role[] }>;
export type AboutPolicy = Readonly<{ policy: Policy; asked: Asked }>;

/** A version of the trust's policy is passed on to those in some roles (CTT-6.2b). */
export function cascadePolicy(
  { version, audience }: Cascading,
  { cascades }: Cascade,
  { policy, asked }: AboutPolicy,
): readonly CascadeEvent[] {
  const cascaded = { version: knownVersion(policy, version).version, audience, on: asked.on };
  if (cascades.some((one) => same(one, cascaded))) return [];
  return [{ type: 'PolicyCascaded', data: cascaded }];
}
