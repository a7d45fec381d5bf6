import type { Access } from '#libs/kernel';
import { ARRANGERS, LEADERS, only, SAFEGUARDERS } from './roles.ts';

const ARRANGERS_ONLY = only(...ARRANGERS);
const WITH_PROVIDER = only(...ARRANGERS, 'providerStaff');
const MONITORS = only(...ARRANGERS, ...SAFEGUARDERS, 'attendanceOfficer');
const JUDGES = only(...LEADERS, 'apLead');

/** Who may take a placement from its proposal to its start. */
const UNTIL_THE_START = {
  ProposePlacement: ARRANGERS_ONLY,
  RecordConsultation: ARRANGERS_ONLY,
  ExplainReasons: ARRANGERS_ONLY,
  /** A deputy only as recorded delegate, which the decision looks at. */
  ApprovePlacement: { roles: LEADERS, clause: 'CTT-7.2.2' },
  RefusePlacement: { roles: ['headteacher'], clause: 'CTT-7.2.2' },
  HoldInitialMeeting: ARRANGERS_ONLY,
  RecordPlacementEvidence: ARRANGERS_ONLY,
  AgreeAttendanceReporting: ARRANGERS_ONLY,
  AcknowledgeSchoolPolicies: { roles: ['providerStaff', 'apLead'], clause: 'CTT-7.5.7' },
  IssueContract: ARRANGERS_ONLY,
  VaryContract: ARRANGERS_ONLY,
  SignContract: WITH_PROVIDER,
  DeclineContract: WITH_PROVIDER,
  IssueOffSiteNotice: { roles: ['headteacher'], clause: 'CRST-4.1' },
  StartPlacement: ARRANGERS_ONLY,
  WithdrawPlacement: ARRANGERS_ONLY,
} as const satisfies Readonly<Record<string, Access>>;

/** Who may act on a placement while it lasts. */
const WHILE_IT_LASTS = {
  RecordDidNotArrive: only(...ARRANGERS, 'attendanceOfficer', 'providerStaff'),
  ChangeTimetable: ARRANGERS_ONLY,
  ChangeSite: ARRANGERS_ONLY,
  ShareAttainment: ARRANGERS_ONLY,
  /** Staff of the school, never the provider's own. */
  RecordVisit: { roles: MONITORS.roles, clause: 'CTT-7.6.3' },
  SubmitProgressReport: { roles: ['providerStaff', 'apLead'], clause: 'CTT-7.6.2' },
  CaptureStudentView: MONITORS,
  HoldReview: ARRANGERS_ONLY,
  HoldFormalReview: ARRANGERS_ONLY,
  JudgeReadyForNextStage: JUDGES,
  RecordBehaviourImproved: JUDGES,
  ExtendPlacement: only(...LEADERS),
  PausePlacement: ARRANGERS_ONLY,
  ResumePlacement: ARRANGERS_ONLY,
} as const satisfies Readonly<Record<string, Access>>;

/** Who may write down what shows how things stand, and act on what has to follow. */
const WHAT_FOLLOWS = {
  RecordBaseline: ARRANGERS_ONLY,
  AttachReasonEvidence: ARRANGERS_ONLY,
  RecordSafetyCheck: { roles: MONITORS.roles, clause: 'CTT-2.4' },
  RecordBehaviour: { roles: [...MONITORS.roles, 'providerStaff'], clause: 'CTT-2.4' },
  RaiseDeliveryFailure: { roles: MONITORS.roles, clause: 'CTT-7.4.6' },
  AddressDeliveryFailure: { roles: ARRANGERS, clause: 'CTT-7.4.6' },
  ReportSeriousIncident: { roles: ['providerStaff', 'apLead'], clause: 'CTT-7.6.6' },
  StartAttendanceIntervention: { roles: MONITORS.roles, clause: 'CTT-7.5.5' },
  ConfirmAttendanceReviewed: { roles: MONITORS.roles, clause: 'CTT-7.5.4' },
  LogProviderContact: { roles: MONITORS.roles, clause: 'CTT-7.5.4' },
  RecordDualRegistration: { roles: ARRANGERS, clause: 'F-1.7' },
  RequestDirectionReview: { roles: ARRANGERS, clause: 'F-1.5' },
  DecideDirection: { roles: ['headteacher'], clause: 'F-1.6' },
  TellDirectionOutcome: { roles: ARRANGERS, clause: 'F-1.6' },
  SecureEducationContinuity: { roles: ARRANGERS, clause: 'CTT-7.7.1' },
  DecidePlacement: { roles: LEADERS, clause: 'CTT-7.2.6' },
} as const satisfies Readonly<Record<string, Access>>;

/** Who may end a placement, and record what follows. */
const AT_THE_END = {
  PlanReintegration: ARRANGERS_ONLY,
  CompleteReintegration: ARRANGERS_ONLY,
  CeasePlacement: ARRANGERS_ONLY,
  CeaseForDanger: { roles: [...LEADERS, 'dsl', 'trustChiefExecutive'], clause: 'CTT-7.7.1' },
  RecordDestination: ARRANGERS_ONLY,
  RecordFollowUp: ARRANGERS_ONLY,
} as const satisfies Readonly<Record<string, Access>>;

/** Who may act on a placement, from its proposal to what follows its end. */
export const PLACEMENTS_ACCESS = { ...UNTIL_THE_START, ...WHILE_IT_LASTS, ...WHAT_FOLLOWS, ...AT_THE_END };
