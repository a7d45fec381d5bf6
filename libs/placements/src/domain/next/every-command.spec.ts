import { fold } from '#libs/kernel';
import { PLACEMENTS_ACCESS } from '#libs/policy';
import type { GateContext } from '../context.ts';
import type { PlacementEvent } from '../events.ts';
import { placement } from '../evolve.ts';
import { nextSteps } from '../next-steps.ts';
import { acknowledged, event, noticed, placementEvidence, reportingAgreed, underWay } from '../spec/course.ts';
import {
  asked,
  centralRegion,
  creatingTomorrow,
  document,
  monday,
  mother,
  person,
  provider,
} from '../spec/examples.ts';
import { agreed, approved, contracted, heard, proposed, started } from '../spec/history.ts';
import { isPlaced } from '../state.ts';
import type { FailureId } from '../vocabulary.ts';

type Command = Exclude<keyof typeof PLACEMENTS_ACCESS, 'ProposePlacement'>;
type Life = readonly PlacementEvent[];

const atSchool = creatingTomorrow({ provider: provider({ registration: 'registered-school' }) });
const said = { by: person('lead'), on: monday };
const failureId = 'failure-1' as FailureId;
const live: Life = [...contracted, started];
const directed: Life = [...approved, noticed(), started];
const review = event('ReviewHeld', { on: monday, attendees: [], targets: [], progress: 'good' });
const decided = event('DirectionDecided', {
  decision: 'continue',
  on: monday,
  reasons: document('reasons'),
  outcomeBy: monday,
});
const failed = event('DeliveryFailureRaised', {
  failureId,
  contractVersion: 1,
  expectation: document('expectation'),
  on: monday,
  record: document('record'),
});
const fell = event('AttendanceFellBelowTarget', {
  on: monday,
  possible: 10,
  absent: 5,
  attendancePercent: 50,
  targetPercent: 95,
  interventionBy: monday,
});
const danger = event('PlacementCeased', { ground: 'danger', ceasedOn: monday, by: 'head' });
const required = event('EducationContinuityRequired', { because: 'danger', told: ['dsl'], dueBy: monday });
const decisionDue = event('PlacementDecisionRequired', { because: 'left-roll', dueBy: monday });
const planned = event('ReintegrationPlanned', {
  schoolId: proposed().data.commissioningSchoolId,
  from: monday,
  phased: false,
  plan: document('plan'),
});
const judged = event('ReadyForNextStageJudged', { ...said, basis: document('basis') });
const improved = event('BehaviourImprovementRecorded', { ...said, basis: document('basis') });
const paused = event('PlacementPaused', { from: monday, reason: 'illness' });
const shared = event('AttainmentShared', { baseline: document('baseline'), on: monday, to: person('tutor') });
const baselines = (['behaviour', 'academic-progress', 'attendance'] as const).map((area) =>
  event('BaselineRecorded', { area, on: monday, baseline: document(area) }),
);
const fitting = proposed({ reason: 'curriculum-fit' });
const proven = event('ReasonEvidenceAttached', { kind: 'strengths', on: monday, evidence: document('strengths') });

/** For each command a life after which it comes next, and one after which it does not: nothing of the kind is due, or it was done. */
const LIVES: Readonly<Record<Command, readonly [Life, Life, GateContext?]>> = {
  RecordConsultation: [[proposed()], heard],
  ExplainReasons: [[proposed()], heard],
  ApprovePlacement: [heard, approved],
  RefusePlacement: [heard, approved],
  HoldInitialMeeting: [approved, agreed],
  RecordPlacementEvidence: [approved, [...approved, ...placementEvidence]],
  AgreeAttendanceReporting: [approved, [...approved, reportingAgreed]],
  AcknowledgeSchoolPolicies: [approved, [...approved, acknowledged]],
  IssueContract: [agreed, contracted],
  VaryContract: [contracted, agreed],
  SignContract: [contracted, agreed],
  DeclineContract: [contracted, agreed],
  IssueOffSiteNotice: [approved, [...approved, noticed()], centralRegion()],
  StartPlacement: [contracted, live],
  WithdrawPlacement: [contracted, live],
  RecordDidNotArrive: [live, [...live, paused]],
  ChangeTimetable: [live, contracted],
  ChangeSite: [live, contracted],
  ShareAttainment: [contracted, [...contracted, shared]],
  RecordVisit: [live, contracted],
  SubmitProgressReport: [live, contracted],
  CaptureStudentView: [live, contracted],
  HoldReview: [live, contracted],
  HoldFormalReview: [[...live, event('FormalReviewRequired', { because: 'unsatisfactory-progress' })], live],
  JudgeReadyForNextStage: [live, [...live, judged]],
  RecordBehaviourImproved: [live, [...live, improved]],
  ExtendPlacement: [live, contracted],
  PausePlacement: [live, [...live, paused]],
  ResumePlacement: [[...live, paused], live],
  RecordBaseline: [
    [...live, ...baselines.slice(1)],
    [...live, ...baselines],
  ],
  AttachReasonEvidence: [[fitting], [fitting, proven]],
  RecordSafetyCheck: [live, contracted],
  RecordBehaviour: [live, contracted],
  RaiseDeliveryFailure: [live, directed],
  AddressDeliveryFailure: [
    [...live, failed],
    [...live, failed, event('DeliveryFailureAddressed', { failureId, on: monday, action: document('action') })],
  ],
  ReportSeriousIncident: [live, contracted],
  StartAttendanceIntervention: [
    [...live, fell],
    [...live, fell, event('AttendanceInterventionStarted', { ...said, plan: document('plan') })],
  ],
  ConfirmAttendanceReviewed: [live, contracted],
  LogProviderContact: [live, contracted],
  RecordDualRegistration: [
    [proposed()],
    [proposed(), event('DualRegistrationRecorded', { urn: '100001', from: monday })],
    atSchool,
  ],
  RequestDirectionReview: [directed, live],
  DecideDirection: [
    [...directed, review],
    [...directed, review, decided],
  ],
  TellDirectionOutcome: [
    [...directed, review, decided],
    [
      ...directed,
      review,
      decided,
      event('DirectionOutcomeTold', { on: monday, recipients: [mother], document: document('letter') }),
    ],
  ],
  SecureEducationContinuity: [
    [...live, danger, required],
    [
      ...live,
      danger,
      required,
      event('EducationContinuitySecured', {
        arrangement: 'home-tuition',
        from: monday,
        record: document('record'),
      }),
    ],
  ],
  DecidePlacement: [
    [...live, decisionDue],
    [...live, decisionDue, event('PlacementDecided', { ...said, decision: 'continue', reason: document('reason') })],
  ],
  PlanReintegration: [[...live, judged], live],
  CompleteReintegration: [[...live, judged, planned], live],
  CeasePlacement: [live, contracted],
  CeaseForDanger: [[proposed()], [...live, danger]],
  RecordDestination: [[...live, danger], live],
  RecordFollowUp: [[...live, danger], live],
};

const next = (events: Life, context: GateContext = creatingTomorrow()): readonly string[] => {
  const state = fold(placement, events);
  if (!isPlaced(state)) throw new Error('Nothing was proposed');
  return nextSteps(state, context, asked()).map(({ command }) => command);
};
const COMMANDS = Object.keys(PLACEMENTS_ACCESS).filter((command): command is Command => command !== 'ProposePlacement');

describe('Every command of a placement', () => {
  it.each(COMMANDS)('has its place among the next steps: %s', (command) => {
    const [comes, not, context] = LIVES[command];
    expect(next(comes, context)).toContain(command);
    expect(next(not, context)).not.toContain(command);
  });

  it('stands once in what comes next', () => {
    for (const [comes, , context] of Object.values(LIVES)) {
      const steps = next(comes, context);
      expect(steps).toStrictEqual([...new Set(steps)]);
    }
  });

  it('is to be decided before the start, too, where the student has left the roll', () =>
    expect(next([...approved, decisionDue])).toContain('DecidePlacement'));
  it('leaves out what is under way, where the whole life is over', () =>
    expect(next([...underWay, danger])).toStrictEqual(['RecordDestination', 'RecordFollowUp']));
});
