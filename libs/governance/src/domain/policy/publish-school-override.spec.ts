import { clause, type ClauseId } from '#libs/policy';
import { deciderSpec, fixedId } from '#libs/testing';
import type { TrustId } from '#libs/kernel';
import type { School } from '../school/school.ts';
import { day, published, schoolId, trustId } from '../spec/examples.ts';
import { policy, type PolicyEvent } from './policy.ts';
import { publishSchoolOverride, type OverridePublication } from './publish-school-override.ts';

const school: School = {
  status: 'registered',
  schoolId,
  trustId,
  calendar: undefined,
  sessionTimes: undefined,
  attendanceTarget: undefined,
  delegations: [],
};
const around = { trustId, school };
const effectiveFrom = day('2027-01-01');
const publication: OverridePublication = { schoolId, effectiveFrom, parameters: { visitMaximumDays: 14 } };
const overridden = (change: Partial<OverridePublication> = {}, n = 1): PolicyEvent => ({
  type: 'SchoolOverridePublished',
  data: {
    schoolId,
    effectiveFrom,
    parameters: publication.parameters,
    rules: [],
    criteria: [],
    version: `school@${n}`,
    ...change,
  } as never,
});

describe('Publishing a school’s own policy', () => {
  const given = deciderSpec(policy, publishSchoolOverride);

  it('may ask more than the trust’s, and is recorded once [CTT-2.3 kept]', () =>
    given(published()).when(publication, around).thenOnce(overridden()));
  it('counts the school’s own versions', () => {
    const parameters = { visitMaximumDays: 7 };
    given(published(), overridden())
      .when({ ...publication, parameters }, around)
      .then(overridden({ parameters }, 2));
  });
  it('may add rules and evidence, and say for whom', () => {
    const rule = { gate: 'HoldReview', requires: 'attendance-reviewed', clause: clause('CTT-7.5.4').id } as const;
    const piece = { id: 'school-visit', clause: clause('CTT-7.6.3').id, scope: 'placement', required: true } as const;
    given(published())
      .when(
        { ...publication, rules: [rule], criteria: [piece], appliesToExisting: [{ part: 'rules', when: 'never' }] },
        around,
      )
      .then(overridden({ rules: [rule], criteria: [piece], appliesToExisting: { rules: 'never' } as never }));
  });

  it.each([
    ['visits further apart', { parameters: { visitMaximumDays: 43 } }],
    ['a reason that the trust does not direct for', { parameters: { directionReasons: ['improve-behaviour'] } }],
    ['a party less to sign', { parameters: { signatories: ['school', 'provider'] } }],
    [
      'evidence that the trust requires',
      { criteria: [{ id: 'first-aid', clause: clause('CTT-7.3.14').id, scope: 'provider', required: false }] },
    ],
  ] as const)('cannot ask less: %s (override-loosens) [CTT-2.3 violated]', (_, change) =>
    given(published())
      .when({ ...publication, ...change }, around)
      .thenRejected('override-loosens', 'CTT-2.3'),
  );

  it('names a clause that there is (profile-unsound)', () =>
    given(published())
      .when(
        { ...publication, rules: [{ gate: 'HoldReview', requires: 'objectives', clause: 'CTT-9.9' as ClauseId }] },
        around,
      )
      .thenRejected('profile-unsound'));
  it('needs a policy of the trust by then (no-policy-to-tighten)', () =>
    given(published())
      .when({ ...publication, effectiveFrom: day('2026-08-31') }, around)
      .thenRejected('no-policy-to-tighten'));
  it.each([
    ['another trust’s school', { ...around, trustId: fixedId(9) as TrustId }],
    ['no school', { trustId, school: { status: 'unknown' } }],
  ] as const)('is for no %s (not-found)', (_, context) =>
    given(published()).when(publication, context).thenRejected('not-found'),
  );
});
