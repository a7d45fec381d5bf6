import { addDays } from '#libs/kernel';
import { PARTIES, REASONS } from '#libs/policy';
import { acknowledgeSchoolPolicies } from '../../acknowledge-school-policies.ts';
import { agreeAttendanceReporting } from '../../agree-attendance-reporting.ts';
import { approvePlacement } from '../../approve-placement.ts';
import { CONSULTED } from '../../consultation.ts';
import { declineContract } from '../../decline-contract.ts';
import { explainReasons } from '../../explain-reasons.ts';
import { haltPlacement, liftHalt } from '../../halts.ts';
import { holdInitialMeeting } from '../../hold-initial-meeting.ts';
import { issueContract } from '../../issue-contract.ts';
import { issueOffSiteNotice } from '../../issue-off-site-notice.ts';
import { proposePlacement } from '../../propose-placement.ts';
import { recordConsultation } from '../../record-consultation.ts';
import { recordDualRegistration } from '../../record-dual-registration.ts';
import { recordPlacementEvidence } from '../../record-placement-evidence.ts';
import { refusePlacement } from '../../refuse-placement.ts';
import { signContract } from '../../sign-contract.ts';
import { isPlaced, type Placement } from '../../state.ts';
import { varyContract } from '../../vary-contract.ts';
import { withdrawPlacement } from '../../withdraw-placement.ts';
import { document, father, mother, person, proposal, siteId, terms, time, timetable } from '../examples.ts';
import { met } from '../history.ts';
import type { Told } from './chosen.ts';

const without = <T extends object, K extends keyof T>(whole: T, ...fields: readonly K[]): T =>
  Object.fromEntries(Object.entries(whole).filter(([field]) => !fields.some((one) => one === field))) as T;

const versionOf = (state: Placement): number => (isPlaced(state) ? (state.contract?.version ?? 1) : 1);
const PLACEMENT_CRITERIA = [
  'academic-rationale',
  'qualification-progression',
  'balanced-curriculum',
  'pshe-access',
  'student-risk-assessment',
  'named-contacts',
] as const;

/** What may be asked before the start; the pick 0 is what every policy wants, others leave something out. */
export const BEFORE: Readonly<Record<string, Told>> = {
  propose: ({ pick, flag, asked }, state, context) => {
    const reason = flag ? 'improve-behaviour' : (REASONS[pick % REASONS.length] ?? 'other');
    const { placementId: _id, ...whole } = proposal({ reason, reasonEvidence: document('evidence') });
    const left = ['rationale', 'longTermOutcome', 'plannedEnd', 'reasonEvidence', 'namedLead'] as const;
    const field = left[pick - 1];
    return proposePlacement({ ...(field ? without(whole, field) : whole), asked }, state, context);
  },
  consult: ({ pick, flag, asked }, state, context) =>
    recordConsultation(
      {
        with: CONSULTED[pick % 3] ?? 'student',
        holderId: flag ? mother : father,
        heard: pick < 3,
        views: document('views'),
        method: 'meeting',
        reason: 'declined',
        participants: ['senco', 'dsl'],
        outcome: 'supports',
        asked,
      },
      state,
      context,
    ),
  explain: ({ flag, asked }, state, context) =>
    explainReasons({ to: flag ? 'student' : 'parents', by: person('lead'), asked }, state, context),
  approve: ({ asked }, state, context) => approvePlacement({ asked }, state, context),
  register: ({ asked }, state) => recordDualRegistration({ urn: '100001', from: asked.occurredOn, asked }, state),
  refuse: ({ asked }, state) => refusePlacement({ reason: 'other', asked }, state),
  meet: ({ pick, asked }, state, context) => {
    const { attendees, targets, responsibilities, reviewSchedule } = met().data;
    const agreedBy = PARTIES.slice(0, pick === 1 ? 2 : 3);
    const [schedule, aims] = [{ ...reviewSchedule, agreedBy }, pick === 2 ? [] : targets];
    const said = { attendees, targets: aims, responsibilities, reviewSchedule: schedule };
    return holdInitialMeeting({ ...said, asked }, state, context);
  },
  evidence: ({ pick, flag, asked }, state, context) => {
    const criterion = PLACEMENT_CRITERIA[pick] ?? 'pshe-access';
    const checkedOn = asked.occurredOn;
    const evidence = {
      criterion,
      outcome: 'met',
      evidence: document(criterion),
      checkedBy: mother,
      checkedOn,
    } as const;
    const expiring = { ...evidence, expiresOn: addDays(checkedOn, 10) };
    return recordPlacementEvidence({ ...(flag ? expiring : evidence), asked }, state, context);
  },
  reporting: ({ asked }, state) => {
    const [cutOffAm, cutOffPm] = [time('09:30'), time('13:30')];
    const contacts = { schoolContact: person('office'), providerContact: person('tutor') };
    return agreeAttendanceReporting({ channel: 'email', cutOffAm, cutOffPm, ...contacts, asked }, state);
  },
  policies: ({ asked }, state) =>
    acknowledgeSchoolPolicies({ by: person('tutor'), policies: document('edition'), asked }, state),
  issue: ({ pick, asked }, state, context) => {
    const { expectations } = terms();
    const change = {
      expectations: expectations.slice(pick === 1 ? 1 : 0),
      funder: pick === 2 ? 'trust' : 'school',
    } as const;
    return issueContract({ ...terms(change), asked }, state, context);
  },
  vary: ({ pick, asked }, state, context) =>
    varyContract({ ...terms({ reportEveryDays: 7 + pick }), reason: 'other', asked }, state, context),
  sign: ({ pick, flag, asked }, state, context) => {
    const party = PARTIES[pick % 3] ?? 'school';
    const { sha256 } = document('contract');
    const signing = { party, signatory: flag ? mother : father, version: versionOf(state), sha256 };
    return signContract({ ...signing, asked }, state, context);
  },
  decline: ({ pick, asked }, state, context) => {
    const party = PARTIES[pick % 3] ?? 'school';
    return declineContract({ party, signatory: mother, version: versionOf(state), asked }, state, context);
  },
  notify: ({ pick, asked }, state, context) => {
    const firstDay = addDays(asked.occurredOn, 7 - pick);
    return issueOffSiteNotice({ firstDay, siteId, document: document('notice'), timetable, asked }, state, context);
  },
  withdraw: ({ asked }, state) => withdrawPlacement({ reason: 'other', asked }, state),
  halt: ({ asked }, state) =>
    haltPlacement({ cause: 'unregistered-school-suspected', clauses: ['CTT-7.3.2b'], asked }, state),
  lift: ({ asked }, state) => liftHalt({ cause: 'unregistered-school-suspected', asked }, state),
};
