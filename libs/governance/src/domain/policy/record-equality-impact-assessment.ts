import { same } from '#libs/kernel';
import { knownVersion } from './known-version.ts';
import type { Assessment, Policy, PolicyEvent } from './policy.ts';

/** A version of the policy was assessed for its effect on equality (CTT-2.2). */
export function recordEqualityImpactAssessment(
  { version, outcome, assessedOn, document }: Assessment,
  state: Policy,
): readonly PolicyEvent[] {
  const assessment = { version: knownVersion(state, version).version, outcome, assessedOn, document };
  if (state.assessments.some((one) => same(one, assessment))) return [];
  return [{ type: 'EqualityImpactAssessmentRecorded', data: assessment }];
}
