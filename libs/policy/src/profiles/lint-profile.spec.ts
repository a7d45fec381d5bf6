import { clause } from '../clauses/catalogue.ts';
import type { PolicyProfile } from '../profile.ts';
import type { ClauseId } from '../vocabulary.ts';
import { CREATING_TOMORROW_TRUST } from './creating-tomorrow-trust.ts';
import { lintProfile } from './lint-profile.ts';
import { NATIONAL_BASELINE } from './national-baseline.ts';
import { uncovered, unkept } from './uncovered.ts';

const profile = (change: Partial<PolicyProfile>): PolicyProfile => ({ ...NATIONAL_BASELINE, ...change });
const unknown = 'CTT-99' as ClauseId;
const blank = ' ' as ClauseId;

describe('The lint of a profile', () => {
  it.each([
    [blank, { fault: 'no-clause', at: 'HoldReview/targets-assessed' }],
    [unknown, { fault: 'unknown-clause', at: 'HoldReview/targets-assessed', clause: 'CTT-99' }],
  ])('finds a rule with the clause "%s"', (id, fault) =>
    expect(lintProfile(profile({ rules: [{ gate: 'HoldReview', requires: 'targets-assessed', clause: id }] }))).toEqual(
      [fault],
    ),
  );

  it.each([
    [blank, { fault: 'no-clause', at: 'first-aid' }],
    [unknown, { fault: 'unknown-clause', at: 'first-aid', clause: 'CTT-99' }],
  ])('finds evidence with the clause "%s"', (id, fault) =>
    expect(
      lintProfile(profile({ criteria: [{ id: 'first-aid', clause: id, scope: 'provider', required: true }] })),
    ).toEqual([fault]),
  );

  it('finds evidence that is asked for twice', () => {
    const twice = [...NATIONAL_BASELINE.criteria, ...NATIONAL_BASELINE.criteria];
    expect(lintProfile(profile({ criteria: twice }))).toEqual([
      { fault: 'doubled-criterion', at: 'recruitment-checks-confirmed' },
    ]);
  });

  it('finds a value whose source is unknown, and one that has none', () => {
    const { backdatingDays: _, ...sources } = NATIONAL_BASELINE.sources;
    const odd = { ...sources, visitMaximumDays: { clause: unknown, verified: false } };
    expect(lintProfile(profile({ sources: odd }))).toEqual([
      { fault: 'unknown-clause', at: 'visitMaximumDays', clause: 'CTT-99' },
      { fault: 'parameter-without-source', at: 'backdatingDays' },
    ]);
  });
});

describe('The gates that nothing keeps', () => {
  const without = (...ids: readonly string[]): PolicyProfile => ({
    ...CREATING_TOMORROW_TRUST,
    rules: CREATING_TOMORROW_TRUST.rules.filter((rule) => !ids.includes(rule.clause)),
    criteria: CREATING_TOMORROW_TRUST.criteria.filter((criterion) => !ids.includes(criterion.clause)),
  });

  it('are listed with what they say, in the order of the texts', () =>
    expect(uncovered(without('F-1.2', 'CTT-7.3.14', 'CTT-7.2.1'))).toEqual(
      ['CTT-7.2.1', 'CTT-7.3.14', 'F-1.2'].map(clause),
    ));

  it('are gates and attestations alone; evidence, duties and reactions that nothing keeps are listed', () => {
    const profile = without('CTT-7.4.3', 'CTT-7.7.3');
    expect(uncovered(profile)).toEqual([]);
    expect(unkept(profile).map(({ id }) => id)).toEqual(expect.arrayContaining(['CTT-7.4.3', 'CTT-7.7.3']));
  });

  it('ask for nothing where they are interpretive', () =>
    expect(unkept(without()).filter(({ kind }) => kind === 'interpretive')).toEqual([]));

  it('are none of another trust’s', () =>
    expect(uncovered(profile({})).filter(({ policy }) => policy !== 'national')).toEqual([]));

  it('do not count one that a role keeps', () =>
    expect(uncovered(without()).map(({ id }) => id)).not.toContain('CTT-7.2.2'));
});
