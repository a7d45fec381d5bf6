import type { Gate } from '../gate.ts';
import { criteriaAsText, rulesAsText } from './spec/as-text.ts';
import { CENTRAL_REGION_SCHOOLS_TRUST } from './central-region-schools-trust.ts';
import { NATIONAL_BASELINE } from './national-baseline.ts';

const baseline = rulesAsText(NATIONAL_BASELINE);
const below = (gate: Gate): readonly string[] => baseline[gate] ?? [];

describe('Central Region Schools Trust', () => {
  const AIMS = [
    'objectives CRST-4.2 improve-behaviour',
    'timetable CRST-4.3 improve-behaviour',
    'planned-end CRST-4.4 improve-behaviour',
  ];

  it('asks this, and what the baseline asks', () =>
    expect(rulesAsText(CENTRAL_REGION_SCHOOLS_TRUST)).toEqual({
      ProposePlacement: [
        'rationale CRST-2',
        'reason-allowed CRST-3',
        'reason-evidence CRST-3.2 medical-needs',
        ...AIMS,
        ...below('ProposePlacement'),
      ],
      ApprovePlacement: below('ApprovePlacement'),
      IssueContract: ['chief-executive-approval CRST-6', ...below('IssueContract')],
      IssueOffSiteNotice: [
        'direction-reason CRST-4.1',
        ...AIMS,
        'chief-executive-approval CRST-6',
        ...below('IssueOffSiteNotice'),
      ],
      StartPlacement: [
        'signed-or-directed CRST-4.1 improve-behaviour',
        ...AIMS,
        'registration-known CRST-5.2',
        'chief-executive-approval CRST-6',
        ...below('StartPlacement'),
      ],
      HoldReview: [
        'attendance-reviewed CRST-4.5 improve-behaviour',
        'progress-reviewed CRST-4.6 improve-behaviour',
        'objectives-judged CRST-4.7 improve-behaviour',
        'benefit-judged CRST-4.7 improve-behaviour',
        'next-review-in-time F-2.2',
      ],
      CeasePlacement: ['reintegration-or-reason CRST-4.8 improve-behaviour', ...below('CeasePlacement')],
    }));

  it('wants this evidence', () => {
    expect(criteriaAsText(CENTRAL_REGION_SCHOOLS_TRUST, 'placement')).toEqual([]);
    expect(criteriaAsText(CENTRAL_REGION_SCHOOLS_TRUST, 'provider')).toEqual([
      'quality-assurance CRST-5.1',
      'registration-check CRST-5.2',
      'staff-training-and-experience CRST-5.3',
      'recruitment-checks-confirmed CRST-5.4',
    ]);
  });

  it('allows three reasons, directs for one, and has its chief executive approve what is no school', () =>
    expect(CENTRAL_REGION_SCHOOLS_TRUST.parameters).toEqual({
      ...NATIONAL_BASELINE.parameters,
      reasonsAllowed: ['improve-behaviour', 'medical-needs', 'add-value'],
      reasonsNeedingEvidence: ['medical-needs'],
      directionReasons: ['improve-behaviour'],
      nonSchoolProvider: 'allow-with-approval',
    }));

  it('was not seen signed, is due for review in spring 2026, and cites superseded guidance', () => {
    expect(CENTRAL_REGION_SCHOOLS_TRUST).toMatchObject({ approvalEvidence: 'not-seen', reviewDue: '2026-03-31' });
    expect(CENTRAL_REGION_SCHOOLS_TRUST.legalReferences.filter(({ superseded }) => superseded)).toHaveLength(1);
  });
});
