import { fold, type LocalDate, type TrustId } from '#libs/kernel';
import { CREATING_TOMORROW_TRUST, NATIONAL_BASELINE, type ClauseId, type PolicyProfile } from '#libs/policy';
import { deciderSpec, fixedId } from '#libs/testing';
import { policy, profileInForce, type PolicyEvent } from './policy.ts';
import { publishPolicyProfile, type ProfilePublication } from './publish-policy-profile.ts';

const trust = { status: 'registered', trustId: fixedId(1) as TrustId } as const;
const effectiveFrom = '2026-09-01' as LocalDate;
const publication: ProfilePublication = { profile: 'creating-tomorrow-trust', effectiveFrom };
const published = (
  version: string,
  profile: PolicyProfile = CREATING_TOMORROW_TRUST,
  from = effectiveFrom,
): PolicyEvent => ({ type: 'PolicyProfilePublished', data: { version, profile, effectiveFrom: from } });
const withParameters = (change: Partial<PolicyProfile['parameters']>): PolicyProfile => ({
  ...CREATING_TOMORROW_TRUST,
  parameters: { ...CREATING_TOMORROW_TRUST.parameters, ...change },
});

describe('Publishing a trust’s policy', () => {
  const given = deciderSpec(policy, publishPolicyProfile);

  it('is recorded once, with the whole profile', () =>
    given().when(publication, { trust }).thenOnce(published('creating-tomorrow-trust@1')));
  it('counts the trust’s versions, whichever profile they are made from', () =>
    given(published('creating-tomorrow-trust@1'))
      .when({ profile: 'national-baseline', effectiveFrom }, { trust })
      .then(published('national-baseline@2', NATIONAL_BASELINE)));
  it('is another version from another day', () =>
    given(published('creating-tomorrow-trust@1'))
      .when({ ...publication, effectiveFrom: '2027-01-01' as LocalDate }, { trust })
      .then(published('creating-tomorrow-trust@2', CREATING_TOMORROW_TRUST, '2027-01-01' as LocalDate)));
  it('may give open words the trust’s own numbers', () =>
    given()
      .when({ ...publication, adjustments: { visitMaximumDays: 60, reviewMaximumDays: 28 } }, { trust })
      .then(published('creating-tomorrow-trust@1', withParameters({ visitMaximumDays: 60, reviewMaximumDays: 28 }))));
  it('loosens nothing that law or safety sets (profile-loosened)', () =>
    given()
      .when({ ...publication, adjustments: { reviewMaximumDays: 60, visitMaximumDays: 60 } }, { trust })
      .thenRejected('profile-loosened'));
  it('may be reviewed, cite the guidance of the day, and say for whom a change holds', () =>
    given()
      .when(
        {
          ...publication,
          reviewDue: '2028-01-31' as LocalDate,
          citesCurrentGuidance: true,
          appliesToExisting: [{ part: 'visitMaximumDays', when: 'at-next-review' }],
        },
        { trust },
      )
      .thenOnce({
        type: 'PolicyProfilePublished',
        data: {
          version: 'creating-tomorrow-trust@1',
          effectiveFrom,
          profile: {
            ...CREATING_TOMORROW_TRUST,
            reviewDue: '2028-01-31' as LocalDate,
            legalReferences: NATIONAL_BASELINE.legalReferences,
          },
          appliesToExisting: { visitMaximumDays: 'at-next-review' },
        },
      }));
  it('may ask for rules and evidence of the trust’s own', () => {
    const rule = { gate: 'ApprovePlacement', requires: 'named-lead', clause: 'CTT-7.2.8' as ClauseId } as const;
    const piece = { id: 'our-own-visit', clause: 'CTT-7.6.3' as ClauseId, scope: 'provider', required: true } as const;
    given()
      .when({ ...publication, rules: [rule], criteria: [piece] }, { trust })
      .then(
        published('creating-tomorrow-trust@1', {
          ...CREATING_TOMORROW_TRUST,
          rules: [rule, ...CREATING_TOMORROW_TRUST.rules],
          criteria: [piece, ...CREATING_TOMORROW_TRUST.criteria],
        }),
      );
  });
  it('names clauses that there are (profile-unsound)', () =>
    given()
      .when(
        { ...publication, rules: [{ gate: 'HoldReview', requires: 'objectives', clause: 'CTT-9.9' as ClauseId }] },
        { trust },
      )
      .thenRejected('profile-unsound'));
  it('needs a trust (trust-unknown)', () =>
    given()
      .when(publication, { trust: { status: 'unknown' } })
      .thenRejected('trust-unknown'));
});

describe('The policy in force', () => {
  const [autumn, spring] = ['2026-09-01' as LocalDate, '2027-01-01' as LocalDate];
  const versions = fold(policy, [
    published('a@1', NATIONAL_BASELINE, spring),
    published('b@2', NATIONAL_BASELINE, autumn),
    published('c@3', NATIONAL_BASELINE, autumn),
  ]);

  it.each([
    ['2026-08-31', undefined],
    ['2026-09-01', 'c@3'],
    ['2026-12-31', 'c@3'],
    ['2027-01-01', 'a@1'],
  ])('on %s is %s', (date, version) => expect(profileInForce(versions, date as LocalDate)?.version).toBe(version));
});
