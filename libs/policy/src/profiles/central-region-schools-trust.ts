import { clause } from '../clauses/catalogue.ts';
import type { GateRule } from '../gate.ts';
import type { ParameterSource, PolicyProfile, ProfileLayer } from '../profile.ts';
import { mergeProfile } from './merge-profile.ts';
import { NATIONAL_BASELINE } from './national-baseline.ts';
import { at, criteria, day } from './rule-table.ts';

const BEHAVIOUR = { onlyFor: ['improve-behaviour'] } as const;
const MEDICAL = { onlyFor: ['medical-needs'] } as const;

const RULES: readonly GateRule[] = [
  ...at('ProposePlacement', [
    ['rationale', 'CRST-2'],
    ['reason-allowed', 'CRST-3'],
    ['reason-evidence', 'CRST-3.2', MEDICAL],
    ['objectives', 'CRST-4.2', BEHAVIOUR],
    ['timetable', 'CRST-4.3', BEHAVIOUR],
    ['planned-end', 'CRST-4.4', BEHAVIOUR],
  ]),
  ...at('IssueContract', [['chief-executive-approval', 'CRST-6']]),
  ...at('IssueOffSiteNotice', [
    ['direction-reason', 'CRST-4.1'],
    ['objectives', 'CRST-4.2', BEHAVIOUR],
    ['timetable', 'CRST-4.3', BEHAVIOUR],
    ['planned-end', 'CRST-4.4', BEHAVIOUR],
    ['chief-executive-approval', 'CRST-6'],
  ]),
  ...at('StartPlacement', [
    ['signed-or-directed', 'CRST-4.1', BEHAVIOUR],
    ['objectives', 'CRST-4.2', BEHAVIOUR],
    ['timetable', 'CRST-4.3', BEHAVIOUR],
    ['planned-end', 'CRST-4.4', BEHAVIOUR],
    ['registration-known', 'CRST-5.2'],
    ['chief-executive-approval', 'CRST-6'],
  ]),
  ...at('HoldReview', [
    ['attendance-reviewed', 'CRST-4.5', BEHAVIOUR],
    ['progress-reviewed', 'CRST-4.6', BEHAVIOUR],
    ['objectives-judged', 'CRST-4.7', BEHAVIOUR],
    ['benefit-judged', 'CRST-4.7', BEHAVIOUR],
  ]),
  ...at('CeasePlacement', [['reintegration-or-reason', 'CRST-4.8', BEHAVIOUR]]),
];

const said = (id: string): ParameterSource => ({ clause: clause(id).id, verified: true });

/** What Central Region Schools Trust's principles of March 2024 say beyond the baseline. */
export const CENTRAL_REGION_LAYER: ProfileLayer = {
  id: 'central-region-schools-trust',
  title: 'Central Region Schools Trust: Offsite/Alternative Provision Principles',
  approvalEvidence: 'not-seen',
  // The text names a term, "Spring Term 2026", and no day: its last month's end.
  reviewDue: day('2026-03-31'),
  legalReferences: [
    {
      title: 'Alternative Provision: Statutory Guidance for Local Authorities',
      edition: 'January 2013',
      superseded: true,
    },
  ],
  terminology: {
    student: 'pupil/student',
    headteacher: 'Principal',
    trustChiefExecutive: 'Executive Principal (CEO)',
    trustees: 'Trustees',
  },
  rules: RULES,
  criteria: criteria('provider', [
    ['quality-assurance', 'CRST-5.1'],
    ['registration-check', 'CRST-5.2'],
    ['staff-training-and-experience', 'CRST-5.3', { ofStaff: true }],
    ['recruitment-checks-confirmed', 'CRST-5.4', { eachSeptember: true, ofStaff: true }],
  ]),
  parameters: {
    reasonsAllowed: ['improve-behaviour', 'medical-needs', 'add-value'],
    reasonsNeedingEvidence: ['medical-needs'],
    directionReasons: ['improve-behaviour'],
    nonSchoolProvider: 'allow-with-approval',
  },
  sources: {
    reasonsAllowed: said('CRST-3'),
    reasonsNeedingEvidence: said('CRST-3.2'),
    directionReasons: said('CRST-4.1'),
    nonSchoolProvider: said('CRST-6'),
    reviewMaximumDays: { clause: clause('CRST-4.5').id, word: 'regularly', verified: false },
  },
};

/** Central Region Schools Trust over the national baseline. */
export const CENTRAL_REGION_SCHOOLS_TRUST: PolicyProfile = mergeProfile(NATIONAL_BASELINE, CENTRAL_REGION_LAYER);
