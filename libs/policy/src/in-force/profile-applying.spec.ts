import fc from 'fast-check';
import type { LocalDate } from '#libs/kernel';
import { clause } from '../clauses/catalogue.ts';
import { loosened } from '../parameters/merge-parameters.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { NATIONAL_BASELINE } from '../profiles/national-baseline.ts';
import { CREATING_TOMORROW_TRUST } from '../profiles/creating-tomorrow-trust.ts';
import { profileApplying } from './profile-applying.ts';
import type { PolicyVersion, SchoolOverride, Subject } from './published.ts';

const day = (text: string) => text as LocalDate;
const [autumn, spring, summer] = [day('2026-09-01'), day('2027-01-01'), day('2027-04-01')];
const hill = 'hill';

const version = (
  n: number,
  effectiveFrom: LocalDate,
  visit: number,
  change: Partial<PolicyVersion> = {},
): PolicyVersion => ({
  version: `v@${n}`,
  profile: {
    ...NATIONAL_BASELINE,
    title: `The ${n}.`,
    parameters: { ...NATIONAL_BASELINE.parameters, visitMaximumDays: visit, reportMaximumDays: visit },
  },
  effectiveFrom,
  ...change,
});
const override = (
  n: number,
  parameters: Partial<Parameters>,
  change: Partial<SchoolOverride> = {},
): SchoolOverride => ({
  schoolId: hill,
  version: `school@${n}`,
  effectiveFrom: spring,
  parameters,
  rules: [],
  criteria: [],
  ...change,
});
const applying = (
  versions: readonly PolicyVersion[],
  on: LocalDate,
  subject: Subject = {},
  overrides: readonly SchoolOverride[] = [],
) => {
  const found = profileApplying({ versions, overrides }, subject, on);
  return (
    found && [found.version, found.profile.parameters.visitMaximumDays, found.profile.parameters.reportMaximumDays]
  );
};

describe('The profile that applies to what is new', () => {
  const versions = [version(1, spring, 30), version(2, autumn, 42), version(3, autumn, 40)];

  it.each([
    ['none, before there was one', day('2026-08-31'), undefined],
    ['of two from one day the one published last', autumn, ['v@3', 40, 40]],
    ['the same to its last day', day('2026-12-31'), ['v@3', 40, 40]],
    ['the next from its first', spring, ['v@1', 30, 30]],
  ])('is %s', (_, on, expected) => expect(applying(versions, on)).toEqual(expected));
});

describe('The profile that applies to a placement from before', () => {
  const before = version(1, autumn, 42);
  const existing = { proposedOn: day('2026-10-01') };
  const after = (appliesToExisting: PolicyVersion['appliesToExisting'] = {}) => [
    before,
    version(2, spring, 30, { appliesToExisting }),
  ];

  it('is the new one at once where nothing else is said', () =>
    expect(applying(after(), spring, existing)).toEqual(['v@2', 30, 30]));

  it('is judged under the old one before the new came into effect', () =>
    expect(applying(after(), day('2026-12-31'), existing)).toEqual(['v@1', 42, 42]));

  it('keeps for ever what is never to hold for it, each parameter for itself', () =>
    expect(applying(after({ visitMaximumDays: 'never' }), summer, existing)).toEqual(['v@2 (in part v@1)', 42, 30]));

  it.each([
    ['until then', [], 42],
    ['where a review was held before the new one', [day('2026-12-31')], 42],
    ['from a review on that is held under the new one', [spring], 30],
    ['but not before it was held', [summer], 42],
  ])('keeps what holds at its next review, %s', (_, reviewsHeldOn, visit) =>
    expect(
      applying(after({ visitMaximumDays: 'at-next-review' }), day('2027-02-01'), { ...existing, reviewsHeldOn })?.[1],
    ).toBe(visit),
  );

  it('is the new one whole where it was proposed on its first day', () =>
    expect(applying(after({ visitMaximumDays: 'never' }), spring, { proposedOn: spring })).toEqual(['v@2', 30, 30]));

  it('skips a version that never held for it', () => {
    const third = version(3, summer, 20);
    expect(applying([...after({ visitMaximumDays: 'never' }), third], summer, existing)).toEqual(['v@3', 20, 20]);
  });

  it('keeps old rules and criteria where the new are never to hold for it', () => {
    const never = { rules: 'never', criteria: 'never' } as const;
    const strict = {
      version: 'v@2',
      profile: CREATING_TOMORROW_TRUST,
      effectiveFrom: spring,
      appliesToExisting: never,
    };
    const { rules, criteria } = profileApplying(
      { versions: [before, strict], overrides: [] },
      existing,
      spring,
    )!.profile;
    expect([rules, criteria]).toEqual([NATIONAL_BASELINE.rules, NATIONAL_BASELINE.criteria]);
  });
});

describe('What a school says beyond its trust', () => {
  const versions = [version(1, autumn, 42)];
  const existing = { schoolId: hill, proposedOn: day('2026-10-01') };

  it('tightens what applies there, and nowhere else', () => {
    const overrides = [override(1, { visitMaximumDays: 14 })];
    expect(applying(versions, spring, { schoolId: hill }, overrides)).toEqual(['v@1 + school@1', 14, 42]);
    expect(applying(versions, spring, { schoolId: 'other' }, overrides)).toEqual(['v@1', 42, 42]);
    expect(applying(versions, day('2026-12-31'), { schoolId: hill }, overrides)).toEqual(['v@1', 42, 42]);
  });

  it('never holds a trust back that tightens further', () =>
    expect(
      applying([...versions, version(2, summer, 7)], summer, { schoolId: hill }, [
        override(1, { visitMaximumDays: 14 }),
      ]),
    ).toEqual(['v@2 + school@1', 7, 7]));

  it('stands in place of what it said before', () =>
    expect(
      applying(versions, spring, { schoolId: hill }, [
        override(1, { visitMaximumDays: 14 }),
        override(2, { reportMaximumDays: 9 }),
      ]),
    ).toEqual(['v@1 + school@2', 42, 9]));

  it('may hold for placements to come alone', () => {
    const overrides = [
      override(1, { visitMaximumDays: 14, reportMaximumDays: 9 }, { appliesToExisting: { visitMaximumDays: 'never' } }),
    ];
    expect(applying(versions, spring, existing, overrides)).toEqual(['v@1 + school@1', 42, 9]);
  });

  it('adds rules and evidence of its own', () => {
    const rule = { gate: 'HoldReview', requires: 'student-view-cited', clause: clause('CTT-7.6.5').id } as const;
    const piece = { id: 'first-aid', clause: clause('CTT-7.3.14').id, scope: 'provider', required: true } as const;
    const overrides = [override(1, {}, { rules: [rule], criteria: [piece] })];
    const { rules, criteria } = profileApplying({ versions, overrides }, { schoolId: hill }, spring)!.profile;
    expect([rules, criteria]).toEqual([
      [rule, ...NATIONAL_BASELINE.rules],
      [piece, ...NATIONAL_BASELINE.criteria],
    ]);
  });

  it('never loosens anything, whatever it says', () =>
    fc.assert(
      fc.property(
        fc.record({
          visitMaximumDays: fc.nat(366),
          noticeSchoolDays: fc.nat(20),
          maximumWeeks: fc.option(fc.nat(52)),
          attendanceTargetPercent: fc.nat(100),
          signatories: fc.subarray(['school', 'provider', 'parent'] as const),
          nonSchoolProvider: fc.constantFrom('allow', 'allow-with-approval', 'forbid'),
        }),
        (parameters) => {
          const applied = profileApplying(
            { versions, overrides: [override(1, parameters)] },
            { schoolId: hill },
            spring,
          )!;
          expect(loosened(versions[0]!.profile.parameters, applied.profile.parameters)).toEqual([]);
        },
      ),
    ));
});
