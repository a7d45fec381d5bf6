import type { PolicyProfile } from '../profile.ts';
import { completeProfile } from './complete-profile.ts';
import { CREATING_TOMORROW_TRUST } from './creating-tomorrow-trust.ts';
import { lintProfile } from './lint-profile.ts';

const { backdatingDays: _, ...parameters } = CREATING_TOMORROW_TRUST.parameters;
const { backdatingDays: _source, ...sources } = CREATING_TOMORROW_TRUST.sources;
const before = { ...CREATING_TOMORROW_TRUST, parameters, sources } as unknown as PolicyProfile;

describe('A profile that was published before a parameter came in', () => {
  it('has its default, and where that comes from', () =>
    expect(completeProfile(before)).toEqual(CREATING_TOMORROW_TRUST));

  it('is sound again', () => expect(lintProfile(completeProfile(before))).toEqual([]));

  it('keeps what it said', () => {
    const said = { ...before, parameters: { ...before.parameters, visitMaximumDays: 3 } };
    expect(completeProfile(said).parameters.visitMaximumDays).toBe(3);
  });
});
