import type { GateContext } from '../context.ts';
import { awaitsDecision } from '../decide-placement.ts';
import { AUDIENCES } from '../explain-reasons.ts';
import { directs } from '../readiness.ts';
import type { Placed } from '../state.ts';
import { signatureMissing } from './signature-missing.ts';
import type { Step } from './step.ts';
import { STEPS_TO_WRITE_DOWN } from './written-down.ts';

const awaitsApproval = ({ status }: Placed): boolean => status === 'proposed' || status === 'consulting';

const isApproved = ({ approval }: Placed): boolean => approval !== undefined;

/** Is the student sent by direction, with notice in place of a contract? */
const isDirection = ({ proposal }: Placed, { profile }: GateContext): boolean =>
  profile !== undefined && directs(proposal, profile);

const someoneUnheard = ({ hearing }: Placed, { student }: GateContext): boolean =>
  !hearing.student || !hearing.professionals || (student?.holders ?? []).some((holder) => !hearing.parents[holder]);

const evidenceMissing = ({ evidence }: Placed, { profile }: GateContext): boolean =>
  (profile?.criteria ?? []).some(({ id, scope, required }) => scope === 'placement' && required && !evidence[id]);

/** From the proposal to the start, in the order in which a school goes through it. */
export const STEPS_BEFORE_START: readonly Step[] = [
  { command: 'DecidePlacement', comes: awaitsDecision },
  { command: 'RecordConsultation', talk: true, comes: someoneUnheard },
  {
    command: 'ExplainReasons',
    talk: true,
    comes: ({ hearing }) => AUDIENCES.some((audience) => !hearing.explainedTo.includes(audience)),
  },
  { command: 'ApprovePlacement', gate: 'ApprovePlacement', comes: awaitsApproval },
  { command: 'RefusePlacement', comes: awaitsApproval },
  { command: 'HoldInitialMeeting', talk: true, comes: ({ meeting }) => !meeting },
  {
    command: 'IssueOffSiteNotice',
    gate: 'IssueOffSiteNotice',
    comes: (state, context) => isApproved(state) && !state.notice && isDirection(state, context),
  },
  {
    command: 'IssueContract',
    gate: 'IssueContract',
    comes: (state, context) => isApproved(state) && !state.contract && !isDirection(state, context),
  },
  { command: 'VaryContract', talk: true, comes: ({ contract }) => contract !== undefined },
  { command: 'SignContract', talk: true, comes: signatureMissing },
  { command: 'DeclineContract', comes: signatureMissing },
  { command: 'RecordPlacementEvidence', comes: evidenceMissing },
  ...STEPS_TO_WRITE_DOWN,
  { command: 'ShareAttainment', comes: ({ attainment }) => !attainment },
  { command: 'AgreeAttendanceReporting', comes: ({ attendanceReporting }) => !attendanceReporting },
  { command: 'AcknowledgeSchoolPolicies', comes: ({ policiesAcknowledged }) => !policiesAcknowledged },
  { command: 'StartPlacement', gate: 'StartPlacement', comes: isApproved },
  { command: 'WithdrawPlacement', comes: () => true },
];
