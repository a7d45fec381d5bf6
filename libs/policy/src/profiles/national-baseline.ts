import type { GateRule } from '../gate.ts';
import { PARAMETER_DEFAULTS, PARAMETER_SOURCES } from '../parameters/parameters.ts';
import type { PolicyProfile } from '../profile.ts';
import { at, criteria } from './rule-table.ts';

const RULES: readonly GateRule[] = [
  ...at('ProposePlacement', [
    ['guidance-current', 'F-2.1'],
    ['on-roll', 'F-2.2'],
    ['year-group', 'F-6.1'],
    ['named-lead', 'F-2.2'],
    ['provider-allowed', 'F-7.3'],
    ['provider-not-halted', 'F-3.1'],
    ['provider-in-good-standing', 'F-4.1'],
  ]),
  ...at('ApprovePlacement', [
    ['student-consulted', 'F-7.3'],
    ['parents-consulted', 'F-7.3'],
    ['provider-not-halted', 'F-3.1'],
  ]),
  ...at('IssueContract', [
    ['planned-end', 'F-2.2'],
    ['maximum-period', 'F-2.2'],
    ['progress-reporting-agreed', 'F-2.2'],
    ['provider-allowed', 'F-7.3'],
    ['provider-not-halted', 'F-3.1'],
    ['provider-in-good-standing', 'F-4.1'],
  ]),
  ...at('IssueOffSiteNotice', [
    ['direction-reason', 'F-1.1'],
    ['maximum-period', 'F-2.2'],
    ['notice-period', 'F-1.2'],
    ['provider-allowed', 'F-7.3'],
    ['provider-not-halted', 'F-3.1'],
    ['provider-in-good-standing', 'F-4.1'],
  ]),
  ...at('StartPlacement', [
    ['signed-or-directed', 'F-2.2'],
    ['notice-period', 'F-1.2'],
    ['suitability-evidence', 'F-4.1'],
    ['registration-known', 'F-7.3'],
    ['dual-registration', 'F-1.7'],
    ['site-known', 'F-4.2'],
    ['provider-allowed', 'F-7.3'],
    ['provider-not-halted', 'F-3.1'],
    ['provider-in-good-standing', 'F-4.1'],
  ]),
  ...at('HoldReview', [['next-review-in-time', 'F-2.2']]),
  ...at('CeasePlacement', [
    ['destination-recorded', 'F-2.3'],
    ['student-assessment', 'F-2.3'],
  ]),
];

/** What law and national guidance ask of every trust, and the product's visible defaults where they leave a word open. */
export const NATIONAL_BASELINE: PolicyProfile = {
  id: 'national-baseline',
  title: 'National baseline',
  approvalEvidence: 'not-seen',
  reviewDue: null,
  legalReferences: [
    {
      title: 'Arranging Alternative Provision: a guide for local authorities and schools',
      edition: 'February 2025',
      superseded: false,
    },
    {
      title: 'Education (Educational Provision for Improving Behaviour) Regulations',
      edition: 'SI 2010/1156 as amended by SI 2012/2532',
      superseded: false,
    },
    { title: 'School Attendance (Pupil Registration) Regulations', edition: 'SI 2024/208', superseded: false },
    { title: 'Keeping Children Safe in Education', edition: 'September 2025', superseded: false },
  ],
  terminology: {
    student: 'student',
    headteacher: 'Headteacher',
    trustChiefExecutive: 'Chief Executive',
    trustees: 'Trustees',
  },
  rules: RULES,
  criteria: criteria('provider', [['recruitment-checks-confirmed', 'F-4.1', { eachSeptember: true, ofStaff: true }]]),
  parameters: PARAMETER_DEFAULTS,
  sources: PARAMETER_SOURCES,
};
