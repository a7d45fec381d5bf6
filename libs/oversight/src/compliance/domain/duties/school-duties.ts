import type { Role } from '#libs/kernel';
import { momentOf, type Fact } from '../fact.ts';
import type { History } from '../history.ts';
import type { Duty } from './duty.ts';
import { duty, type Judged } from './raising.ts';

/** What falls due about a school: policies are reviewed, passed on and acknowledged, and needs for training reach the trust. */
export const schoolDuties = (own: History, trust: History, judged: Judged): readonly Duty[] => [
  ...acknowledgements(own, trust, judged),
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

/** Roles that each school has for itself; the others are the trust's. */
export const ROLES_OF_SCHOOLS: readonly Role[] = [
  'headteacher',
  'deputyHeadteacher',
  'apLead',
  'dsl',
  'deputyDsl',
  'attendanceOfficer',
  'chairOfGovernors',
];

/** At each school, each role that the trust's policy was passed on to acknowledges it; whoever acts for all schools, for all. */
function acknowledgements(own: History, trust: History, judged: Judged): readonly Duty[] {
  const registered = own.first('SchoolRegistered');
  if (!registered) return [];
  const { schoolId } = registered.data;
  return trust.of('PolicyCascaded').flatMap((cascaded) => {
    const { version, audience } = cascaded.data;
    const by = momentOf(cascaded.position > registered.position ? cascaded : registered);
    return audience
      .filter((role) => ROLES_OF_SCHOOLS.includes(role))
      .flatMap((role) => {
        const done = trust
          .of('PolicyAcknowledged')
          .find(({ data }) => data.version === version && data.role === role && isFor(schoolId, data.schoolId));
        const key = `${version} ${role}`;
        return duty({ kind: 'policy-acknowledgement', key, by, done: done && momentOf(done) }, judged);
      });
  });
}

const isFor = (schoolId: string, said: string | undefined): boolean => said === undefined || said === schoolId;
