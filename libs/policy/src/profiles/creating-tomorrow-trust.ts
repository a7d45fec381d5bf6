import { clause } from '../clauses/catalogue.ts';
import type { GateRule } from '../gate.ts';
import type { ParameterSource, PolicyProfile, ProfileLayer } from '../profile.ts';
import { REASONS } from '../vocabulary.ts';
import { CREATING_TOMORROW_CRITERIA } from './creating-tomorrow-criteria.ts';
import { mergeProfile } from './merge-profile.ts';
import { NATIONAL_BASELINE } from './national-baseline.ts';
import { at, day } from './rule-table.ts';

const RULES: readonly GateRule[] = [
  ...at('ProposePlacement', [
    ['profile-in-force', 'CTT-1.1'],
    ['guidance-current', 'CTT-7.2.5'],
    ['rationale', 'CTT-7.1.0'],
    ['alternatives-considered', 'CTT-7.1.0'],
    ['long-term-outcome', 'CTT-5.3'],
    ['on-roll', 'CTT-7.2.6'],
    ['named-lead', 'CTT-7.2.8'],
    ['provider-not-halted', 'CTT-7.3.2b'],
  ]),
  ...at('ApprovePlacement', [
    ['professional-discussion', 'CTT-7.2.1'],
    ['student-consulted', 'CTT-7.2.3'],
    ['parents-consulted', 'CTT-7.2.4'],
    ['reasons-explained', 'CTT-7.2.9'],
    ['provider-not-halted', 'CTT-7.3.2b'],
  ]),
  ...at('IssueContract', [
    ['initial-meeting', 'CTT-7.2.11'],
    ['review-schedule-agreed', 'CTT-7.4.2'],
    ['expectations-of-parties', 'CTT-7.3.23'],
    ['progress-reporting-agreed', 'CTT-7.3.18'],
    ['school-funds', 'CTT-7.2.7'],
    ['provider-not-halted', 'CTT-7.3.2b'],
  ]),
  ...at('IssueOffSiteNotice', [['provider-not-halted', 'CTT-7.3.2b']]),
  ...at('StartPlacement', [
    ['signed-or-directed', 'CTT-7.2.10', { party: 'parent' }],
    ['signed-or-directed', 'CTT-7.3.23', { party: 'provider' }],
    ['school-policies-acknowledged', 'CTT-7.5.7'],
    ['attendance-reporting-agreed', 'CTT-7.3.20a'],
    ['provider-not-halted', 'CTT-7.3.2b'],
  ]),
  ...at('HoldReview', [
    ['targets-assessed', 'CTT-7.4.3'],
    ['student-view-cited', 'CTT-7.6.5'],
    ['next-stage-answered', 'CTT-7.7.4'],
    ['next-review-in-time', 'CTT-7.4.1'],
  ]),
  ...at('HoldFormalReview', [
    ['formal-review-parties', 'CTT-7.6.7'],
    ['cessation-considered', 'CTT-7.7.3'],
  ]),
  ...at('CeasePlacement', [['outcomes-recorded', 'CTT-7.4.3']]),
];

/** The word of that clause, as the product reads it until the trust says otherwise. */
const open = (id: string, word: string): ParameterSource => ({ clause: clause(id).id, word, verified: false });

/** What Creating Tomorrow Trust's policy of January 2022 says beyond the baseline. */
export const CREATING_TOMORROW_LAYER: ProfileLayer = {
  id: 'creating-tomorrow-trust',
  title: 'Creating Tomorrow Trust: Use of Alternative Provision',
  approvalEvidence: 'not-seen',
  reviewDue: day('2024-01-31'),
  legalReferences: [
    {
      title: 'Alternative Provision: Statutory Guidance for Local Authorities',
      edition: 'January 2013, updated 2016',
      superseded: true,
    },
    { title: 'Keeping Children Safe in Education', edition: 'September 2021', superseded: true },
  ],
  terminology: {
    student: 'student',
    headteacher: 'Headteacher',
    trustChiefExecutive: 'Accountable Officer',
    trustees: 'Directors',
  },
  rules: RULES,
  criteria: CREATING_TOMORROW_CRITERIA,
  parameters: {
    reasonsAllowed: REASONS,
    signatories: ['school', 'provider', 'parent'],
    professionalsMinimum: 2,
  },
  sources: {
    reasonsAllowed: { clause: clause('CTT-7.1.n').id, verified: true },
    signatories: { clause: clause('CTT-7.2.10').id, verified: true },
    parentsToSign: open('CTT-7.2.10', 'parents / carers'),
    professionalsMinimum: open('CTT-7.2.1', 'appropriate range of professionals'),
    professionalsRequired: open('CTT-7.2.1', 'appropriate range of professionals'),
    nonSchoolProvider: open('CTT-7.3.2b', 'unregistered school'),
    reviewMaximumDays: open('CTT-7.4.1', 'regularly'),
    visitMaximumDays: open('CTT-7.6.3', 'regular basis'),
    reportMaximumDays: open('CTT-7.6.2', 'regular'),
    studentViewMaximumDays: open('CTT-7.6.5', 'taken into account'),
    attendanceTargetPercent: open('CTT-7.5.5', 'school target'),
    cascadeDays: open('CTT-6.2b', 'cascaded appropriately'),
    acknowledgementDays: open('CTT-6.2b', 'cascaded appropriately'),
    trainingRequestDays: open('CTT-8.2', 'if they identify a need'),
    oversightAttestationDays: open('CTT-6.1', 'overall responsibility'),
    localPolicyReviewDays: open('CTT-6.3a', 'regularly reviewed'),
  },
};

/** Creating Tomorrow Trust over the national baseline. */
export const CREATING_TOMORROW_TRUST: PolicyProfile = mergeProfile(NATIONAL_BASELINE, CREATING_TOMORROW_LAYER);
