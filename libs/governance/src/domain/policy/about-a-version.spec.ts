import { deciderSpec } from '#libs/testing';
import { day, document, published, version } from '../spec/examples.ts';
import { policy, type Assessment, type PolicyEvent, type PolicyReview, type Ratification } from './policy.ts';
import { recordEqualityImpactAssessment } from './record-equality-impact-assessment.ts';
import { recordRatification } from './record-ratification.ts';
import { reviewPolicy } from './review-policy.ts';

const unknown = 'creating-tomorrow-trust@2';

describe('Assessing a policy for its effect on equality', () => {
  const given = deciderSpec(policy, recordEqualityImpactAssessment);
  const assessment: Assessment = {
    version,
    outcome: 'no-adverse-impact',
    assessedOn: day('2026-08-20'),
    document,
  };

  it('is recorded once [CTT-2.2 kept]', () =>
    given(published()).when(assessment).thenOnce({ type: 'EqualityImpactAssessmentRecorded', data: assessment }));
  it('is of a version that was published (policy-version-unknown)', () =>
    given(published())
      .when({ ...assessment, version: unknown })
      .thenRejected('policy-version-unknown'));
});

describe('Ratifying a policy', () => {
  const given = deciderSpec(policy, recordRatification);
  const ratification: Ratification = {
    version,
    by: 'education-and-standards',
    ratifiedOn: day('2024-03-20'),
    document,
  };

  it('is recorded once', () =>
    given(published()).when(ratification).thenOnce({ type: 'PolicyRatified', data: ratification }));
  it('is of a version that was published (policy-version-unknown)', () =>
    given().when(ratification).thenRejected('policy-version-unknown'));
});

describe('Reviewing a policy', () => {
  const given = deciderSpec(policy, reviewPolicy);
  const review: PolicyReview = {
    version,
    outcome: 'unchanged',
    reviewedOn: day('2026-09-10'),
    nextReviewDue: day('2028-09-10'),
    document,
  };
  const reviewed: PolicyEvent = { type: 'PolicyReviewed', data: review };

  it('is recorded once', () => given(published()).when(review).thenOnce(reviewed));
  it('may be held again', () => {
    const again = { ...review, reviewedOn: day('2028-09-01'), nextReviewDue: day('2030-09-01') };
    given(published(), reviewed).when(again).then({ type: 'PolicyReviewed', data: again });
  });
  it('says a later day for the next (review-out-of-order)', () =>
    given(published())
      .when({ ...review, nextReviewDue: review.reviewedOn })
      .thenRejected('review-out-of-order'));
  it('is of a version that was published (policy-version-unknown)', () =>
    given(published())
      .when({ ...review, version: unknown })
      .thenRejected('policy-version-unknown'));
});
