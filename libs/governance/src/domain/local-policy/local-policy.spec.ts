import { fold } from '#libs/kernel';
import { deciderSpec } from '#libs/testing';
import { cascade } from '../cascade/cascade.ts';
import { acknowledged, aPolicy, approved, asked, chair, day, document, drafted, head } from '../spec/examples.ts';
import { other, published, schoolId, today, trustId, version, weighed } from '../spec/examples.ts';
import { acknowledgeLocalPolicy } from './acknowledge-local-policy.ts';
import { approveLocalPolicy } from './approve-local-policy.ts';
import { cascadeLocalPolicy } from './cascade-local-policy.ts';
import { draftLocalPolicy } from './draft-local-policy.ts';
import { localPolicy, type LocalPolicyEvent } from './local-policy.ts';
import { recordTrainingAndResourceImplications } from './record-training-and-resource-implications.ts';
import { reviewLocalPolicy } from './review-local-policy.ts';
import { policy } from '../policy/policy.ts';

const now = { asked: asked() };

describe('Drafting a local policy', () => {
  const given = deciderSpec(localPolicy, draftLocalPolicy);
  const school = { schoolId, trustId, asked: asked() };

  it('is recorded once', () => given().when({ document }, school).thenOnce(drafted));
  it('is a new version where its text is another', () =>
    given(drafted, weighed, approved)
      .when({ document: other }, school)
      .then({ type: 'LocalPolicyDrafted', data: { schoolId, trustId, version: 2, document: other, on: today } }));
});

describe('Weighing what a local policy needs', () => {
  const given = deciderSpec(localPolicy, recordTrainingAndResourceImplications);
  const said = { trainingNeeded: true, resourcesNeeded: false, document };

  it('is recorded once, of the version drafted last [CTT-6.3b kept]', () =>
    given(drafted).when(said, now).thenOnce(weighed));
  it('needs a draft (local-policy-missing)', () => given().when(said, now).thenRejected('local-policy-missing'));
});

describe('Approving a local policy', () => {
  const given = deciderSpec(localPolicy, approveLocalPolicy);
  const both = fold(cascade, [acknowledged(chair, 'chairOfGovernors'), acknowledged(head, 'headteacher')]);
  const around = { schoolId, policy: aPolicy, cascade: both, asked: asked({ by: chair, role: 'chairOfGovernors' }) };

  it('is recorded once: weighed, and the trust’s policy acknowledged by both [CTT-6.4a kept]', () =>
    given(drafted, weighed).when({}, around).thenOnce(approved));
  it('may say when it is to be reviewed', () =>
    given(drafted, weighed)
      .when({ reviewDue: day('2027-01-15') }, around)
      .then({ ...approved, data: { ...approved.data, reviewDue: day('2027-01-15') } } as LocalPolicyEvent));
  it('waits for training and resources to be weighed (local-policy-incomplete) [CTT-6.3b violated]', () =>
    given(drafted).when({}, around).thenRejected('local-policy-incomplete', 'CTT-6.3b'));
  it.each([
    ['the headteacher', [acknowledged(chair, 'chairOfGovernors')], ['CTT-6.4a']],
    ['the chair of governors', [acknowledged(head, 'headteacher')], ['CTT-6.4a']],
    ['either', [], ['CTT-6.4a', 'CTT-6.4a']],
    [
      'either, of the version in force',
      [acknowledged(chair, 'chairOfGovernors', 'old@1'), acknowledged(head, 'headteacher', 'old@1')],
      ['CTT-6.4a', 'CTT-6.4a'],
    ],
  ])(
    'waits for the trust’s policy to be acknowledged by %s (local-policy-incomplete) [CTT-6.4a violated]',
    (_, events, clauses) =>
      given(drafted, weighed)
        .when({}, { ...around, cascade: fold(cascade, events) })
        .thenRejected('local-policy-incomplete', ...clauses),
  );
  it('cannot be where the trust has no policy (local-policy-incomplete)', () =>
    given(drafted, weighed)
      .when({}, { ...around, policy: policy.initialState })
      .thenRejected('local-policy-incomplete', 'CTT-6.4a', 'CTT-6.4a'));
  it('goes by the version in force on the day', () => {
    const later = fold(policy, [published(), published({}, 'creating-tomorrow-trust@2', today)]);
    given(drafted, weighed)
      .when({}, { ...around, policy: later })
      .thenRejected('local-policy-incomplete', 'CTT-6.4a', 'CTT-6.4a');
  });
  it('needs a draft (local-policy-missing)', () => given().when({}, around).thenRejected('local-policy-missing'));
});

describe('A local policy that was approved', () => {
  const standing = [drafted, weighed, approved] as const;
  const review = { outcome: 'unchanged', nextReviewDue: day('2027-10-01'), document } as const;

  it('is reviewed, recorded once', () =>
    deciderSpec(
      localPolicy,
      reviewLocalPolicy,
    )(...standing)
      .when(review, now)
      .thenOnce({ type: 'LocalPolicyReviewed', data: { version: 1, ...review, on: today } }));
  it('is to be reviewed again on a later day (review-out-of-order)', () =>
    deciderSpec(
      localPolicy,
      reviewLocalPolicy,
    )(...standing)
      .when({ ...review, nextReviewDue: today }, now)
      .thenRejected('review-out-of-order'));
  it('is passed on, recorded once', () =>
    deciderSpec(
      localPolicy,
      cascadeLocalPolicy,
    )(...standing)
      .when({ audience: ['apLead'] }, now)
      .thenOnce({ type: 'LocalPolicyCascaded', data: { version: 1, audience: ['apLead'], on: today } }));
  it('is acknowledged by each for themselves, once', () =>
    deciderSpec(
      localPolicy,
      acknowledgeLocalPolicy,
    )(...standing)
      .when({}, now)
      .thenOnce({
        type: 'LocalPolicyAcknowledged',
        data: { version: 1, personId: head, role: 'headteacher', on: today },
      }));
  it('is nothing that a process acknowledges (role-not-allowed)', () =>
    deciderSpec(
      localPolicy,
      acknowledgeLocalPolicy,
    )(...standing)
      .when({}, { asked: asked({ role: 'process' }) })
      .thenRejected('role-not-allowed'));
  it('holds until the next version is approved', () => {
    const next: LocalPolicyEvent = {
      type: 'LocalPolicyDrafted',
      data: { schoolId, trustId, version: 2, document: other, on: today },
    };
    deciderSpec(localPolicy, cascadeLocalPolicy)(...standing, next)
      .when({ audience: ['apLead'] }, now)
      .then({ type: 'LocalPolicyCascaded', data: { version: 1, audience: ['apLead'], on: today } });
  });
});

describe('A local policy that was only drafted', () => {
  it.each([
    [
      'reviewed',
      deciderSpec(
        localPolicy,
        reviewLocalPolicy,
      )(drafted).when({ outcome: 'unchanged', nextReviewDue: day('2027-10-01'), document }, now),
    ],
    ['passed on', deciderSpec(localPolicy, cascadeLocalPolicy)(drafted).when({ audience: ['apLead'] }, now)],
    ['acknowledged', deciderSpec(localPolicy, acknowledgeLocalPolicy)(drafted).when({}, now)],
  ])('cannot be %s (local-policy-missing)', (_, when) => when.thenRejected('local-policy-missing'));

  it('is of no version of the trust’s policy yet', () =>
    expect(fold(localPolicy, [drafted])[0]).toMatchObject({ approved: undefined, implications: undefined }));
  it('keeps the trust’s version that it was approved under', () =>
    expect(fold(localPolicy, [drafted, weighed, approved])[0]?.approved?.trustPolicyVersion).toBe(version));
});
