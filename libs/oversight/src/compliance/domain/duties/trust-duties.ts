import type { LocalDate, Role } from '#libs/kernel';
import { ROLES_OF_SCHOOLS } from './school-duties.ts';
import { momentOf, type Fact } from '../fact.ts';
import type { TrustFile } from '../trust-file.ts';
import type { Duty } from './duty.ts';
import { chained, duty, type Judged } from './raising.ts';

/** What falls due about a trust: its policy is reviewed, passed on and acknowledged, and oversight attested. */
export const trustDuties = (trust: TrustFile, judged: Judged): readonly Duty[] => [
  ...policyReviews(trust, judged),
  ...cascades(trust, judged),
  ...acknowledgements(trust, judged),
  ...attestations(trust, judged),
];

/** By the date that the policy names itself, then by the one that its last review names. */
function policyReviews({ versions, facts }: TrustFile, judged: Judged): readonly Duty[] {
  const steps = facts.of('PolicyProfilePublished', 'PolicyReviewed') as readonly Fact[];
  const dated = steps.flatMap((fact): readonly Readonly<{ fact: Fact; dueOn: LocalDate }>[] => {
    if (fact.type === 'PolicyReviewed') return [{ fact, dueOn: fact.data.nextReviewDue }];
    const dueOn = versions.find(({ published }) => published.id === fact.id)?.profile.reviewDue;
    return dueOn === null || dueOn === undefined ? [] : [{ fact, dueOn }];
  });
  return dated.flatMap(({ fact, dueOn }, index) => {
    const later = dated.slice(index + 1).find((one) => one.fact.type === 'PolicyReviewed' || one.dueOn !== dueOn);
    return duty({ kind: 'policy-review', by: momentOf(fact), dueOn, done: later && momentOf(later.fact) }, judged);
  });
}

function cascades({ facts, versions }: TrustFile, judged: Judged): readonly Duty[] {
  return versions.flatMap(({ version: key, published }) => {
    const passedOn = facts.of('PolicyCascaded').find(({ data }) => data.version === key);
    return duty({ kind: 'policy-cascade', key, by: momentOf(published), done: passedOn && momentOf(passedOn) }, judged);
  });
}

/** Each role of the trust's that it was passed on to acknowledges it; those of schools do so at each school. */
function acknowledgements({ facts }: TrustFile, judged: Judged): readonly Duty[] {
  return facts.of('PolicyCascaded').flatMap((cascaded) =>
    cascaded.data.audience.filter(isOfTheTrust).flatMap((role) => {
      const done = facts
        .of('PolicyAcknowledged')
        .find(({ data }) => data.version === cascaded.data.version && data.role === role);
      const key = `${cascaded.data.version} ${role}`;
      const named = { kind: 'policy-acknowledgement', key, by: momentOf(cascaded) } as const;
      return duty({ ...named, done: done && momentOf(done) }, judged);
    }),
  );
}

/** The accountable officer attests oversight, again and again. */
function attestations({ facts }: TrustFile, judged: Judged): readonly Duty[] {
  const named = facts.first('AccountableOfficerNamed');
  const done = facts.of('OversightAttested').map(momentOf);
  return chained({ kind: 'oversight-attestation', from: named && momentOf(named), done }, judged);
}

const isOfTheTrust = (role: Role): boolean => !ROLES_OF_SCHOOLS.includes(role);
