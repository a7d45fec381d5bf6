import { momentOf, type Fact } from '../fact.ts';
import type { History } from '../history.ts';
import type { Duty } from './duty.ts';
import { duty, type Judged } from './raising.ts';

/** What falls due about a school: its local policy is reviewed and passed on, and needs for training reach the trust. */
export const schoolDuties = (own: History, judged: Judged): readonly Duty[] => [
  ...policyReviews(own, judged),
  ...cascades(own, judged),
  ...trainingRequests(own, judged),
];

type Reviewed = Fact<'LocalPolicyApproved' | 'LocalPolicyReviewed'>;

const dueBy = (fact: Reviewed) => (fact.type === 'LocalPolicyApproved' ? fact.data.reviewDue : fact.data.nextReviewDue);

function policyReviews(own: History, judged: Judged): readonly Duty[] {
  const steps = own.of('LocalPolicyApproved', 'LocalPolicyReviewed');
  return steps.flatMap((step, index) => {
    const next = steps[index + 1];
    return duty(
      { kind: 'local-policy-review', by: momentOf(step), dueOn: dueBy(step), done: next && momentOf(next) },
      judged,
    );
  });
}

function cascades(own: History, judged: Judged): readonly Duty[] {
  return own.of('LocalPolicyApproved').flatMap((approved) => {
    const passedOn = own.of('LocalPolicyCascaded').find(({ data }) => data.version === approved.data.version);
    const key = String(approved.data.version);
    return duty(
      { kind: 'local-policy-cascade', key, by: momentOf(approved), done: passedOn && momentOf(passedOn) },
      judged,
    );
  });
}

function trainingRequests(own: History, judged: Judged): readonly Duty[] {
  return own.of('TrainingNeedIdentified').flatMap((need) => {
    const { needId: key } = need.data;
    const asked = own.of('TrainingRequested').find(({ data }) => data.needId === key);
    return duty({ kind: 'training-request', key, by: momentOf(need), done: asked && momentOf(asked) }, judged);
  });
}
