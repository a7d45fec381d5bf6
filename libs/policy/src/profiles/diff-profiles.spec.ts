import { clause } from '../clauses/catalogue.ts';
import { CREATING_TOMORROW_TRUST } from './creating-tomorrow-trust.ts';
import { diffProfiles } from './diff-profiles.ts';
import { NATIONAL_BASELINE } from './national-baseline.ts';
import { day } from './rule-table.ts';

const nothing = {
  parameters: [],
  rules: { added: [], removed: [] },
  criteria: { added: [], removed: [], changed: [] },
  legalReferences: { added: [], removed: [] },
  reviewDue: null,
};
const from = CREATING_TOMORROW_TRUST;
const rule = { gate: 'HoldReview', requires: 'student-view-cited', clause: clause('F-2.3').id } as const;

describe('What changed from one profile to another', () => {
  it('is nothing from one to itself', () => expect(diffProfiles(from, from)).toEqual(nothing));

  it.each([
    ['visitMaximumDays', 21, 'tighter'],
    ['visitMaximumDays', 60, 'looser'],
    ['attendanceTargetPercent', 96, 'tighter'],
    ['directionReasons', ['improve-behaviour'], 'looser'],
    ['reasonsNeedingEvidence', ['medical-needs'], 'tighter'],
    ['maximumWeeks', 12, 'tighter'],
  ] as const)('tells that %s is %j now: %s', (name, to, becomes) =>
    expect(diffProfiles(from, { ...from, parameters: { ...from.parameters, [name]: to } })).toEqual({
      ...nothing,
      parameters: [{ name, from: from.parameters[name], to, becomes }],
    }),
  );

  it('tells that a list is neither tighter nor looser', () => {
    const [one, other] = (['senco', 'dsl'] as const).map((professional) => ({
      ...from,
      parameters: { ...from.parameters, professionalsRequired: [professional] },
    }));
    expect(diffProfiles(one!, other!).parameters).toMatchObject([{ becomes: 'neither' }]);
  });

  it('takes two orders of one list for the same', () => {
    const parameters = { ...from.parameters, signatories: from.parameters.signatories.toReversed() };
    expect(diffProfiles(from, { ...from, parameters })).toEqual(nothing);
  });

  it('tells rules, evidence and law that came and went, and another day of review', () => {
    const [first, second, ...rest] = from.criteria;
    const [law, ...laws] = from.legalReferences;
    const changed = { ...second!, required: false };
    const to = {
      ...from,
      rules: [...from.rules.slice(1), rule],
      criteria: [changed, ...rest],
      legalReferences: laws,
      reviewDue: day('2027-01-31'),
    };
    expect(diffProfiles(from, to)).toEqual({
      ...nothing,
      rules: { added: [rule], removed: [from.rules[0]] },
      criteria: { added: [], removed: [first], changed: [{ from: second, to: changed }] },
      legalReferences: { added: [], removed: [law] },
      reviewDue: { from: '2024-01-31', to: '2027-01-31' },
    });
    expect(diffProfiles(to, from).criteria.added).toEqual([first]);
  });

  it('tells what a trust’s policy adds to the baseline', () => {
    const { criteria } = diffProfiles(NATIONAL_BASELINE, CREATING_TOMORROW_TRUST);
    expect([criteria.added.length, criteria.removed, criteria.changed.length]).toEqual([36, [], 1]);
  });
});
