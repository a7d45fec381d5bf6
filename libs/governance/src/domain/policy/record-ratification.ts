import { same } from '#libs/kernel';
import { knownVersion } from './known-version.ts';
import type { Policy, PolicyEvent, Ratification } from './policy.ts';

/** A version of the policy was ratified, and somebody has seen it signed (CRST-M). */
export function recordRatification(
  { version, by, ratifiedOn, document }: Ratification,
  state: Policy,
): readonly PolicyEvent[] {
  const ratification = { version: knownVersion(state, version).version, by, ratifiedOn, document };
  if (state.ratifications.some((one) => same(one, ratification))) return [];
  return [{ type: 'PolicyRatified', data: ratification }];
}
