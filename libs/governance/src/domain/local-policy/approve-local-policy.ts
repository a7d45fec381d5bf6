import { addDays, type LocalDate, type UnmetClause } from '#libs/kernel';
import { clause, NATIONAL_BASELINE } from '#libs/policy';
import type { Asked } from '../asked.ts';
import { acknowledgedBy, type Cascade } from '../cascade/cascade.ts';
import { profileInForce, type Policy } from '../policy/policy.ts';
import { reject } from '../rejections.ts';
import type { LocalPolicy, LocalPolicyEvent, LocalPolicyVersion } from './local-policy.ts';
import { latestVersion } from './versions.ts';

type Around = Readonly<{ schoolId: string; policy: Policy; cascade: Cascade; asked: Asked }>;

/**
 * The governors approve the local policy: once its needs of training and resources were weighed (CTT-6.3b), and both chair of
 * governors and headteacher have acknowledged the trust's policy that is in force (CTT-6.4a).
 */
export function approveLocalPolicy(
  { reviewDue }: Readonly<{ reviewDue?: LocalDate }>,
  versions: LocalPolicy,
  { schoolId, policy, cascade, asked: { on } }: Around,
): readonly LocalPolicyEvent[] {
  const latest = latestVersion(versions);
  if (latest.approved) return [];
  const inForce = profileInForce(policy, on);
  const version = inForce?.version ?? '';
  const [chair, head] = (['chairOfGovernors', 'headteacher'] as const).map((role) =>
    acknowledgedBy(cascade, { version, role, schoolId }),
  );
  const clauses = [
    ...implicationsMissing(latest),
    ...missingOf('chairOfGovernors', chair),
    ...missingOf('headteacher', head),
  ];
  if (chair === undefined || head === undefined || clauses.length > 0)
    throw reject('local-policy-incomplete', { clauses });
  const days = inForce?.profile.parameters.localPolicyReviewDays ?? NATIONAL_BASELINE.parameters.localPolicyReviewDays;
  const approved = {
    version: latest.drafted.version,
    trustPolicyVersion: version,
    chairOfGovernors: chair.personId,
    headteacher: head.personId,
    on,
    reviewDue: reviewDue ?? addDays(on, days),
  };
  return [{ type: 'LocalPolicyApproved', data: approved }];
}

const WEIGHED = clause('CTT-6.3b');
const ACKNOWLEDGED = clause('CTT-6.4a');

const implicationsMissing = ({ implications }: LocalPolicyVersion): readonly UnmetClause[] =>
  implications
    ? []
    : [
        {
          id: WEIGHED.id,
          title: WEIGHED.title,
          missing: 'Record what training and resources this version needs.',
          whoCan: ['headteacher'],
        },
      ];

const missingOf = (role: 'chairOfGovernors' | 'headteacher', acknowledged: unknown): readonly UnmetClause[] =>
  acknowledged
    ? []
    : [
        {
          id: ACKNOWLEDGED.id,
          title: ACKNOWLEDGED.title,
          missing: `The ${role === 'headteacher' ? 'headteacher' : 'chair of governors'} has to acknowledge the trust’s policy that is in force.`,
          whoCan: [role],
        },
      ];
