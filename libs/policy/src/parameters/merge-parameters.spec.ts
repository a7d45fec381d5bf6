import type { Parameters } from '../profile.ts';
import { loosened, mergeParameters, tightened } from './merge-parameters.ts';
import { NATIONAL_BASELINE } from '../profiles/national-baseline.ts';

const below: Parameters = {
  ...NATIONAL_BASELINE.parameters,
  reasonsNeedingEvidence: ['medical-needs'],
  parentsToSign: 'all',
  professionalsMinimum: 2,
  professionalsRequired: ['senco'],
  nonSchoolProvider: 'allow-with-approval',
  maximumWeeks: 12,
};

describe('Parameters of a layer over those below', () => {
  it('stay as they are where the layer says nothing', () => expect(mergeParameters(below, {})).toEqual(below));

  it.each<[string, Partial<Parameters>, Partial<Parameters>]>([
    ['reasons are the trust’s own', { reasonsAllowed: ['add-value'] }, { reasonsAllowed: ['add-value'] }],
    [
      'so are the reasons to direct for',
      { directionReasons: ['improve-behaviour'] },
      { directionReasons: ['improve-behaviour'] },
    ],
    [
      'more reasons may need evidence',
      { reasonsNeedingEvidence: ['other'] },
      { reasonsNeedingEvidence: ['medical-needs', 'other'] },
    ],
    [
      'more parties may sign, never fewer',
      { signatories: ['parent', 'school'] },
      { signatories: ['school', 'provider', 'parent'] },
    ],
    ['one parent is not enough where all were', { parentsToSign: 'any' }, { parentsToSign: 'all' }],
    ['more professionals may be needed', { professionalsMinimum: 3 }, { professionalsMinimum: 3 }],
    ['never fewer', { professionalsMinimum: 1 }, { professionalsMinimum: 2 }],
    ['others may be needed too', { professionalsRequired: ['dsl'] }, { professionalsRequired: ['senco', 'dsl'] }],
    ['non-school providers may be forbidden', { nonSchoolProvider: 'forbid' }, { nonSchoolProvider: 'forbid' }],
    [
      'approval of them cannot be dropped',
      { nonSchoolProvider: 'allow' },
      { nonSchoolProvider: 'allow-with-approval' },
    ],
    ['notice may be longer', { noticeSchoolDays: 5 }, { noticeSchoolDays: 5 }],
    ['never shorter than the law’s', { noticeSchoolDays: 1 }, { noticeSchoolDays: 2 }],
    ['the advisory limit may be longer', { maximumWeeks: 20 }, { maximumWeeks: 20 }],
    ['or lifted', { maximumWeeks: null }, { maximumWeeks: null }],
    ['reviews may be closer', { reviewMaximumDays: 21 }, { reviewMaximumDays: 21 }],
    ['never more than half a term apart', { reviewMaximumDays: 90 }, { reviewMaximumDays: 42 }],
    ['visits are the trust’s word', { visitMaximumDays: 60 }, { visitMaximumDays: 60 }],
    ['reports too', { reportMaximumDays: 60 }, { reportMaximumDays: 60 }],
    ['students’ views too', { studentViewMaximumDays: 60 }, { studentViewMaximumDays: 60 }],
    ['so is what counts as late', { backdatingDays: 0 }, { backdatingDays: 0 }],
    ['and the attendance target', { attendanceTargetPercent: 90 }, { attendanceTargetPercent: 90 }],
  ])('%s', (_, above, changed) => expect(mergeParameters(below, above)).toEqual({ ...below, ...changed }));

  it('all may sign for one where the layer asks it', () =>
    expect(mergeParameters({ ...below, parentsToSign: 'any' }, { parentsToSign: 'all' }).parentsToSign).toBe('all'));
});

describe('Parameters that may only be tightened', () => {
  it('are the tighter of the two, even where a trust has its own word', () =>
    expect(tightened(below, { visitMaximumDays: 60, attendanceTargetPercent: 97, maximumWeeks: null })).toEqual({
      ...below,
      attendanceTargetPercent: 97,
    }));

  it('are told by name where they would ask for less', () =>
    expect(
      loosened(below, { visitMaximumDays: 43, noticeSchoolDays: 5, reasonsAllowed: [], maximumWeeks: 13 }),
    ).toEqual(['maximumWeeks', 'visitMaximumDays']));

  it('are none where nothing is said', () => expect([tightened(below, {}), loosened(below, {})]).toEqual([below, []]));
});
