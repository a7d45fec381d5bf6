import type { Criterion } from '../profile.ts';
import { criteria } from './rule-table.ts';

/**
 * The evidence of Creating Tomorrow Trust's section on suitability, with what concerns this student apart from what is said
 * once of the provider. Clauses that a gate asks for itself have no criterion: 7.3.2b (the halt) and 7.3.23 (the signature);
 * nor has what 7.3.18 and 7.3.20 ask for each placement (progress and attendance reporting agreed).
 */
export const CREATING_TOMORROW_CRITERIA: readonly Criterion[] = [
  ...criteria('provider', [
    ['legal-entity', 'CTT-7.3.2a'],
    ['child-protection-policy', 'CTT-7.3.3a', { eachSeptember: true }],
    ['health-and-safety-policy', 'CTT-7.3.3b', { eachSeptember: true }],
    ['recognised-qualifications', 'CTT-7.3.4'],
    ['enhanced-dbs', 'CTT-7.3.6a', { counted: true, ofStaff: true }],
    ['recruitment-checks-confirmed', 'CTT-7.3.6b', { eachSeptember: true, ofStaff: true }],
    ['safeguarding-training', 'CTT-7.3.7a', { expires: true, ofStaff: true }],
    ['safeguarding-updates', 'CTT-7.3.7b'],
    ['e-safety-policy', 'CTT-7.3.8'],
    ['anti-bullying-policy', 'CTT-7.3.9'],
    ['lone-working-policy', 'CTT-7.3.10'],
    ['risk-assessment-system', 'CTT-7.3.11'],
    ['fire-risk-assessment', 'CTT-7.3.12a'],
    ['fire-drills', 'CTT-7.3.12b', { expires: true }],
    ['public-liability-insurance', 'CTT-7.3.13a', { expires: true }],
    ['insurance-certificate-displayed', 'CTT-7.3.13b'],
    ['first-aid', 'CTT-7.3.14', { expires: true }],
    ['safe-supervision', 'CTT-7.3.15'],
    ['targeting-and-tracking', 'CTT-7.3.16'],
    ['assessment-informs-teaching', 'CTT-7.3.17'],
    ['progress-reporting', 'CTT-7.3.18'],
    ['adequate-resources', 'CTT-7.3.19'],
    ['daily-attendance-reporting', 'CTT-7.3.20a'],
    ['non-attendance-procedure', 'CTT-7.3.20b'],
    ['student-induction', 'CTT-7.3.21'],
    ['student-voice', 'CTT-7.3.22'],
    ['lines-of-communication', 'CTT-7.3.24'],
    ['behaviour-management', 'CTT-7.3.25'],
    ['careers-education', 'CTT-7.3.26'],
    ['equality-law', 'CTT-7.3.27'],
  ]),
  ...criteria('placement', [
    ['academic-rationale', 'CTT-7.3.1'],
    ['qualification-progression', 'CTT-7.3.4'],
    ['balanced-curriculum', 'CTT-7.3.5a', { leaderJudgement: true }],
    ['pshe-access', 'CTT-7.3.5b'],
    ['student-risk-assessment', 'CTT-7.3.11'],
    // Expected in the student's first week, so it cannot stand at the start.
    ['student-inducted', 'CTT-7.3.21', { required: false }],
    ['named-contacts', 'CTT-7.3.24'],
  ]),
];
