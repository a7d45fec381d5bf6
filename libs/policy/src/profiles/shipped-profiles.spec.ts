import { GATES, REQUIREMENTS } from '../gate.ts';
import { requirementsAt } from '../judgement/judge.ts';
import { CENTRAL_REGION_SCHOOLS_TRUST } from './central-region-schools-trust.ts';
import { CREATING_TOMORROW_TRUST } from './creating-tomorrow-trust.ts';
import { lintProfile } from './lint-profile.ts';
import { NATIONAL_BASELINE } from './national-baseline.ts';
import { day } from './rule-table.ts';
import { uncovered } from './uncovered.ts';

describe.each([NATIONAL_BASELINE, CREATING_TOMORROW_TRUST, CENTRAL_REGION_SCHOOLS_TRUST])('Profile $id', (profile) => {
  it('is sound', () => expect(lintProfile(profile)).toEqual([]));
  it('leaves no gate of its policies without a keeper', () => expect(uncovered(profile)).toEqual([]));
  it('asks each requirement that it knows', () => {
    const all = GATES.flatMap((gate) => requirementsAt(gate, profile));
    expect(all.filter((each) => !REQUIREMENTS.includes(each))).toEqual([]);
  });
});

describe('The profiles together', () => {
  it('ask for every requirement somewhere', () => {
    const profiles = [CREATING_TOMORROW_TRUST, CENTRAL_REGION_SCHOOLS_TRUST];
    const all = new Set(profiles.flatMap(({ rules }) => rules.map(({ requires }) => requires)));
    expect(REQUIREMENTS.filter((each) => !all.has(each))).toEqual([]);
  });

  it('are written with real days', () => {
    expect(day('2026-03-31')).toBe('2026-03-31');
    expect(() => day('2026-02-30')).toThrow(new RangeError('2026-02-30 is not a day'));
  });
});
