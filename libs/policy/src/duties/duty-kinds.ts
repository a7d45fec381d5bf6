import type { Role } from '#libs/kernel';
import type { Clause, PolicySource } from '../clauses/clause.ts';
import { clause } from '../clauses/catalogue.ts';
import type { DeadlineParameter, GraceParameter } from './deadline.ts';

/**
 * A thing that falls due: by which clauses (the first that binds is named) and whose it is to do. Every number of days is the
 * profile's: `within` says which parameter gives those until it is due, `grace` which those that it may be overdue before it
 * counts as a breach. What is due on a day that was agreed or recorded has none to count.
 */
type DutyKindRow = Readonly<{
  clauses: readonly string[];
  owner: Role;
  within?: DeadlineParameter;
  grace?: GraceParameter;
}>;

const [USUAL, URGENT, GOVERNING] = ['graceDays', 'urgentGraceDays', 'governingGraceDays'] as const;

/** Every kind of duty. */
export const DUTY_KINDS = {
  review: {
    clauses: ['CTT-7.4.1', 'CRST-4.5', 'CRST-4.6', 'F-2.2'],
    owner: 'apLead',
    within: 'reviewMaximumDays',
    grace: USUAL,
  },
  'target-review': { clauses: ['CTT-7.4.4'], owner: 'apLead', within: 'targetReviewMaximumDays', grace: USUAL },
  visit: { clauses: ['CTT-7.6.3', 'F-2.2'], owner: 'apLead', within: 'visitMaximumDays', grace: USUAL },
  'progress-report': {
    clauses: ['CTT-7.6.2', 'F-2.2'],
    owner: 'providerStaff',
    within: 'reportMaximumDays',
    grace: USUAL,
  },
  'student-view': {
    clauses: ['CTT-7.6.5', 'F-7.3'],
    owner: 'apLead',
    within: 'studentViewMaximumDays',
    grace: USUAL,
  },
  'safety-entry': { clauses: ['CTT-2.4'], owner: 'dsl', within: 'monitoringMaximumDays', grace: USUAL },
  'behaviour-entry': { clauses: ['CTT-2.4'], owner: 'apLead', within: 'monitoringMaximumDays', grace: USUAL },
  'progress-entry': { clauses: ['CTT-2.4'], owner: 'apLead', within: 'monitoringMaximumDays', grace: USUAL },
  'attainment-shared': { clauses: ['CTT-7.6.1'], owner: 'apLead', grace: USUAL },
  induction: { clauses: ['CTT-7.3.21'], owner: 'providerStaff', within: 'inductionSchoolDays', grace: USUAL },
  'absence-explained': {
    clauses: ['CTT-7.5.1'],
    owner: 'attendanceOfficer',
    within: 'absenceExplainedSchoolDays',
    grace: URGENT,
  },
  'formal-review': { clauses: ['CTT-7.6.7'], owner: 'headteacher', within: 'formalReviewDays', grace: USUAL },
  'accountability-meeting': {
    clauses: ['CTT-7.7.2'],
    owner: 'headteacher',
    within: 'accountabilityMeetingDays',
    grace: USUAL,
  },
  'sixth-day-education': { clauses: ['F-2.6'], owner: 'headteacher' },
  'move-on': { clauses: ['CTT-7.7.4', 'F-2.2'], owner: 'headteacher', within: 'reintegrationDays', grace: USUAL },
  reintegration: { clauses: ['CRST-4.8', 'F-2.2'], owner: 'headteacher', within: 'reintegrationDays', grace: USUAL },
  'planned-end': { clauses: ['F-2.2'], owner: 'headteacher', grace: USUAL },
  notice: { clauses: ['CRST-4.1', 'F-1.2'], owner: 'headteacher', within: 'noticeSchoolDays' },
  'left-roll-decision': { clauses: ['CTT-7.2.6', 'F-2.2'], owner: 'headteacher', within: 'decisionDays', grace: USUAL },
  'provider-concern-decision': {
    clauses: ['CTT-7.3.2b', 'F-3.1'],
    owner: 'headteacher',
    within: 'providerDecisionSchoolDays',
    grace: USUAL,
  },
  'parent-consultation': {
    clauses: ['CTT-7.2.4', 'F-7.3'],
    owner: 'apLead',
    within: 'parentConsultationSchoolDays',
    grace: USUAL,
  },
  destination: { clauses: ['F-2.3'], owner: 'apLead', within: 'destinationSchoolDays', grace: USUAL },
  'delivery-failure': { clauses: ['CTT-7.4.6'], owner: 'apLead', within: 'deliveryFailureHours', grace: URGENT },
  'attendance-review': {
    clauses: ['CTT-7.5.4'],
    owner: 'attendanceOfficer',
    within: 'attendanceReviewDays',
    grace: URGENT,
  },
  'provider-contact': { clauses: ['CTT-7.5.4'], owner: 'apLead', within: 'providerContactDays', grace: URGENT },
  intervention: { clauses: ['CTT-7.5.5'], owner: 'attendanceOfficer', within: 'interventionDays', grace: USUAL },
  'education-continuity': {
    clauses: ['CTT-7.7.1', 'F-2.2'],
    owner: 'headteacher',
    within: 'educationContinuityDays',
    grace: URGENT,
  },
  'direction-review': { clauses: ['F-1.5'], owner: 'headteacher', within: 'directionReviewDays', grace: USUAL },
  'direction-outcome': { clauses: ['F-1.6'], owner: 'headteacher', within: 'outcomeNoticeDays', grace: URGENT },
  'evidence-renewal': { clauses: ['F-4.1'], owner: 'apLead' },
  'evidence-recheck': { clauses: ['F-4.2'], owner: 'apLead' },
  'provider-suspension': { clauses: ['F-4.1'], owner: 'apLead', within: 'providerSuspensionDays', grace: USUAL },
  'registration-concern': {
    clauses: ['CTT-7.3.2b', 'F-3.1'],
    owner: 'trustChiefExecutive',
    within: 'registrationConcernDays',
    grace: USUAL,
  },
  'policy-cascade': {
    clauses: ['CTT-6.2b'],
    owner: 'chiefOperatingOfficer',
    within: 'cascadeDays',
    grace: GOVERNING,
  },
  'policy-acknowledgement': {
    clauses: ['CTT-6.2b'],
    owner: 'chiefOperatingOfficer',
    within: 'acknowledgementDays',
    grace: GOVERNING,
  },
  'oversight-attestation': {
    clauses: ['CTT-6.1'],
    owner: 'trustChiefExecutive',
    within: 'oversightAttestationDays',
    grace: GOVERNING,
  },
  'local-policy-review': { clauses: ['CTT-6.3a'], owner: 'headteacher', grace: GOVERNING },
  'local-policy-cascade': { clauses: ['CTT-6.4b'], owner: 'headteacher', within: 'cascadeDays', grace: GOVERNING },
  'training-request': { clauses: ['CTT-8.2'], owner: 'headteacher', within: 'trainingRequestDays', grace: GOVERNING },
  'policy-review': { clauses: ['CTT-6.2a', 'CRST-M'], owner: 'trustChiefExecutive', grace: GOVERNING },
} as const satisfies Readonly<Record<string, DutyKindRow>>;

export type DutyKind = keyof typeof DUTY_KINDS;
export const DUTY_KIND_NAMES = Object.keys(DUTY_KINDS) as readonly DutyKind[];

/** What a kind of duty is made of. */
export const dutyKind = (kind: DutyKind): DutyKindRow => DUTY_KINDS[kind];

/** The clauses of a kind that bind whoever goes by these policies; the first is the one that a due list names. */
export const clausesOfDuty = (kind: DutyKind, policies: ReadonlySet<PolicySource>): readonly Clause[] =>
  dutyKind(kind)
    .clauses.map(clause)
    .filter(({ policy }) => policies.has(policy));
