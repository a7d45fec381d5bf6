import type { DutyKind } from '#libs/policy';
import type { SubjectKind } from '../facts/facts.tables.ts';
import { evidence } from './ground.ts';
import { approved, ceased, proposed, reported, UNDER_WAY } from './life.ts';
import { tell, type Told } from './telling.ts';

/** What raises a duty, of whom, and by which of the two policies. */
export type Raised = Readonly<{ by: readonly Told[]; of?: SubjectKind; crst?: true }>;
const on = '2026-11-10';
const placed = (type: string, data: object = {}): readonly Told[] => [
  ...UNDER_WAY,
  tell(on, 'placement', type, { on, ...data }),
];
const begun: Raised = { by: UNDER_WAY };
const OF_PROVIDER = { of: 'provider' } as const;
const insured = evidence('public-liability-insurance', '2026-09-01', '2026-12-31');
const provided = (type: string, data: object = {}) => tell(on, 'provider', type, { on, ...data });
const governed = (type: string, data: object = {}) => tell(on, 'trust', type, { on, version: 'v@1', ...data });
const ofSchool = (type: string, data: object = {}) => tell(on, 'school', type, { on, ...data });

/** For each kind of duty, what raises it and leaves it open. */
export const OPEN: Readonly<Record<DutyKind, Raised>> = {
  review: begun,
  'target-review': begun,
  visit: begun,
  'progress-report': begun,
  'student-view': begun,
  'safety-entry': begun,
  'behaviour-entry': begun,
  'progress-entry': begun,
  'attainment-shared': begun,
  induction: begun,
  'absence-explained': {
    by: [...UNDER_WAY, tell(on, 'attendance', 'AbsenceReported', { absenceId: 'a-1', reason: 'not-known', date: on })],
  },
  'formal-review': { by: placed('FormalReviewRequired') },
  'accountability-meeting': {
    by: [...UNDER_WAY, reported(on, { progress: 'unsatisfactory' }), reported(on, { progress: 'unsatisfactory' })],
  },
  'sixth-day-education': {
    by: [
      tell(on, 'student', 'SuspensionRecorded', {
        suspensionId: 's-1',
        from: '2026-11-10',
        to: '2026-12-01',
        parentsToldAt: '2026-11-10T14:00:00.000Z',
      }),
    ],
    of: 'student',
  },
  'move-on': { by: placed('ReadyForNextStageJudged') },
  reintegration: { by: placed('BehaviourImprovementRecorded'), crst: true },
  'planned-end': begun,
  notice: { by: [proposed({ plannedStart: '2026-12-01' }), approved()], crst: true },
  'left-roll-decision': { by: [...UNDER_WAY, tell(on, 'student', 'StudentLeftRoll', { leftOn: on })] },
  'provider-concern-decision': { by: placed('ProviderConcernFlagged', { concern: 'provider-suspended' }) },
  'parent-consultation': {
    by: [...UNDER_WAY, tell(on, 'student', 'ParentalResponsibilityRecorded', { holderId: 'father' })],
  },
  destination: { by: [...UNDER_WAY, ceased(on, { ground: 'danger', destination: undefined })] },
  'delivery-failure': { by: placed('DeliveryFailureRaised', { failureId: 'f-1' }) },
  'attendance-review': begun,
  'provider-contact': begun,
  intervention: { by: placed('AttendanceFellBelowTarget') },
  'education-continuity': { by: placed('EducationContinuityRequired') },
  'direction-review': { by: placed('DirectionReviewRequested', { dueBy: '2026-11-24' }) },
  'direction-outcome': { by: placed('DirectionDecided') },
  'evidence-renewal': { by: [insured], ...OF_PROVIDER },
  'evidence-recheck': {
    by: [
      insured,
      provided('ProviderVettingReopened', { criteria: ['public-liability-insurance'], recheckBy: '2026-11-24' }),
    ],
    ...OF_PROVIDER,
  },
  'provider-suspension': { by: [provided('ProviderSuspended')], ...OF_PROVIDER },
  'registration-concern': { by: [provided('RegistrationThresholdReached')], ...OF_PROVIDER },
  'policy-cascade': { by: [], of: 'trust' },
  'policy-acknowledgement': { by: [governed('PolicyCascaded', { audience: ['chiefOperatingOfficer'] })], of: 'trust' },
  'oversight-attestation': { by: [governed('AccountableOfficerNamed')], of: 'trust' },
  'local-policy-review': { by: [ofSchool('LocalPolicyApproved', { reviewDue: '2027-11-10' })], of: 'school' },
  'local-policy-cascade': { by: [ofSchool('LocalPolicyApproved', { version: 1 })], of: 'school' },
  'training-request': { by: [ofSchool('TrainingNeedIdentified', { needId: 'n-1' })], of: 'school' },
  'policy-review': { by: [], of: 'trust' },
};
