import { rejectLedger, same, type Role } from '#libs/kernel';
import type { Criterion } from '#libs/policy';
import type { Asked, Command, GateContext } from './context.ts';
import type { PlacementEvent, PlacementEvidence } from './events.ts';
import { reject } from './rejections.ts';
import { inOrder, notEnded } from './standing.ts';
import type { Placement } from './state.ts';

/** Who makes a professional judgement where the policy wants a leader's (CTT-7.3.5a). */
const LEADERS: readonly Role[] = ['headteacher', 'deputyHeadteacher'];

/** What is said of it; the day on which it is recorded is not for the caller to choose. */
export type Evidencing = Omit<PlacementEvidence, 'recordedOn'>;

/** Evidence about this student at this provider, under one of the policy's criteria for a placement. */
export function recordPlacementEvidence(
  { asked, ...evidence }: Command<Evidencing>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const standing = notEnded(state);
  judgedByLeader(criterionOf(evidence, context), asked);
  if (evidence.checkedOn > asked.today) throw reject('date-in-future', { checkedOn: evidence.checkedOn });
  inOrder(evidence.checkedOn, evidence.expiresOn);
  const known = standing.evidence[evidence.criterion];
  if (same(known, { ...evidence, recordedOn: known?.recordedOn })) return [];
  return [{ type: 'PlacementEvidenceRecorded', data: { ...evidence, recordedOn: asked.today } }];
}

function criterionOf({ criterion }: Evidencing, { profile }: GateContext): Criterion {
  const found = profile?.criteria.find(({ id, scope }) => id === criterion && scope === 'placement');
  if (!found) throw reject('criterion-unknown', { criterion });
  return found;
}

function judgedByLeader({ clause, leaderJudgement }: Criterion, { actor }: Asked): void {
  if (leaderJudgement && !LEADERS.some((role) => role === actor.role))
    throw rejectLedger('role-not-allowed', { allowed: LEADERS, clause });
}
