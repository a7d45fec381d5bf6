import fc from 'fast-check';
import { fold, Rejected, type CommandId } from '#libs/kernel';
import { acknowledgeSchoolPolicies } from './acknowledge-school-policies.ts';
import { agreeAttendanceReporting } from './agree-attendance-reporting.ts';
import { approvePlacement } from './approve-placement.ts';
import { CONSULTED } from './consultation.ts';
import type { GateContext } from './context.ts';
import { declineContract } from './decline-contract.ts';
import type { PlacementEvent } from './events.ts';
import { placement } from './evolve.ts';
import { explainReasons } from './explain-reasons.ts';
import { haltPlacement, liftHalt, noteGateFoundUnmet } from './halts.ts';
import { holdInitialMeeting } from './hold-initial-meeting.ts';
import { issueContract } from './issue-contract.ts';
import { issueOffSiteNotice } from './issue-off-site-notice.ts';
import { proposePlacement } from './propose-placement.ts';
import { recordConsultation } from './record-consultation.ts';
import { recordPlacementEvidence } from './record-placement-evidence.ts';
import { refusePlacement } from './refuse-placement.ts';
import { signContract } from './sign-contract.ts';
import {
  asked,
  centralRegion,
  creatingTomorrow,
  document,
  father,
  monday,
  mother,
  notice,
  person,
  proposal,
  terms,
  time,
} from './spec/examples.ts';
import { met, started } from './spec/history.ts';
import type { Placement } from './state.ts';
import { varyContract } from './vary-contract.ts';
import { withdrawPlacement } from './withdraw-placement.ts';

type Told = Readonly<{ name: string; decide: (state: Placement, context: GateContext) => readonly PlacementEvent[] }>;

/** Everything that may be asked before the start, with the choices that matter to it. */
const commandOf = (n: number, pick: number, flag: boolean): readonly Told[] => {
  const by = { asked: asked({ commandId: `00000000-0000-5000-8000-${String(n).padStart(12, '0')}` as CommandId }) };
  const holderId = flag ? mother : father;
  const party = (['school', 'provider', 'parent'] as const)[pick % 3] ?? 'school';
  const version = 1 + (pick % 2);
  const { placementId: _id, ...proposing } = proposal({ reason: flag ? 'improve-behaviour' : 'add-value' });
  const { on: _on, ...meeting } = met().data;
  const { givenOn, recipients: _to, ...notifying } = notice();
  const cause = flag ? 'gate-found-unmet' : 'unregistered-school-suspected';
  const consultation = {
    with: CONSULTED[pick % 3] ?? 'student',
    holderId,
    heard: flag,
    views: document('views'),
    method: 'meeting',
    reason: 'declined',
    participants: ['senco', 'dsl'],
    outcome: 'supports',
  } as const;
  const evidence = {
    criterion: 'pshe-access',
    outcome: 'met',
    evidence: document('evidence'),
    checkedBy: mother,
    checkedOn: monday,
  } as const;
  const reporting = {
    channel: 'email',
    cutOffAm: time('09:30'),
    cutOffPm: time('13:30'),
    schoolContact: mother,
    providerContact: holderId,
  } as const;
  const change = { reportEveryDays: 7 * (1 + (pick % 3)) };
  const table: Readonly<Record<string, Told['decide']>> = {
    propose: (state, context) => proposePlacement({ ...proposing, ...by }, state, context),
    consult: (state, context) => recordConsultation({ ...consultation, ...by }, state, context),
    explain: (state, context) =>
      explainReasons({ to: flag ? 'student' : 'parents', by: mother, ...by }, state, context),
    approve: (state, context) => approvePlacement(by, state, context),
    refuse: (state) => refusePlacement({ reason: 'other', ...by }, state),
    meet: (state, context) => holdInitialMeeting({ ...meeting, ...by }, state, context),
    evidence: (state, context) => recordPlacementEvidence({ ...evidence, ...by }, state, context),
    reporting: (state) => agreeAttendanceReporting({ ...reporting, ...by }, state),
    policies: (state) => acknowledgeSchoolPolicies({ by: mother, policies: document(`edition-${pick}`), ...by }, state),
    issue: (state, context) => issueContract({ ...terms(change), ...by }, state, context),
    vary: (state, context) => varyContract({ ...terms(change), reason: 'other', ...by }, state, context),
    sign: (state, context) =>
      signContract({ version, party, signatory: holderId, sha256: document('contract').sha256, ...by }, state, context),
    decline: (state, context) => declineContract({ version, party, signatory: holderId, ...by }, state, context),
    notify: (state, context) =>
      issueOffSiteNotice({ ...notifying, asked: { ...by.asked, occurredOn: givenOn } }, state, context),
    withdraw: (state) => withdrawPlacement({ reason: 'other', ...by }, state),
    halt: (state) => haltPlacement({ cause, clauses: ['CTT-7.3.2b'], ...by }, state),
    lift: (state) => liftHalt({ cause, ...by }, state),
    note: (state) =>
      noteGateFoundUnmet(
        { gate: 'IssueContract', commandId: person(`command-${pick}`), clauses: ['CRST-6'], ...by },
        state,
      ),
    start: (state) => (state.status === 'contracting' ? [started] : []),
  };
  return Object.entries(table).map(([name, decide]) => ({ name, decide }));
};

/** What was decided; nothing where it was refused. Anything but a refusal is an error. */
function outcomeOf({ decide }: Told, state: Placement, context: GateContext): readonly PlacementEvent[] {
  try {
    return decide(state, context);
  } catch (error) {
    if (error instanceof Rejected) return [];
    throw error;
  }
}

const choice = fc.record({ step: fc.nat({ max: 18 }), pick: fc.nat({ max: 5 }), flag: fc.boolean() });
/** Chance alone seldom comes far: a journey goes the whole way, with whatever else happens in between. */
const WAY = [0, 1, 1, 1, 1, 2, 2, 3, 5, 9, 11, 11, 11, 18, 17];
const journey = fc
  .tuple(
    ...WAY.map((step, n) =>
      fc.tuple(fc.constant({ step, pick: n, flag: n % 2 === 0 }), fc.array(choice, { maxLength: 2 })),
    ),
  )
  .map((parts) => parts.flatMap(([on, more]) => [on, ...more]));

describe('Whatever is asked before the start', () => {
  const context = fc.constantFrom(creatingTomorrow(), centralRegion());

  it('folds without an error, and asked again adds nothing', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(context, fc.oneof(journey, fc.array(choice, { maxLength: 40 })), (surroundings, choices) => {
        let state = placement.initialState;
        for (const [n, { step, pick, flag }] of choices.entries()) {
          const told = commandOf(n, pick, flag)[step];
          if (!told) throw new Error(`There is no command ${step}`);
          const events = outcomeOf(told, state, surroundings);
          for (const { type } of events) seen.add(type);
          state = fold(placement, events, state);
          if (told.name !== 'start') expect(outcomeOf(told, state, surroundings)).toStrictEqual([]);
        }
      }),
      { seed: 20260907, numRuns: 400 },
    );
    expect([...seen].sort()).toStrictEqual([
      'AttendanceReportingAgreed',
      'ConsultationRecorded',
      'ContractDeclined',
      'ContractIssued',
      'ContractSigned',
      'ContractVaried',
      'GateFoundUnmet',
      'HaltLifted',
      'HeadteacherApproved',
      'HeadteacherRefused',
      'InitialMeetingHeld',
      'OffSiteNoticeIssued',
      'PlacementDeclined',
      'PlacementEvidenceRecorded',
      'PlacementHalted',
      'PlacementProposed',
      'PlacementStarted',
      'PlacementWithdrawn',
      'ReasonsExplained',
      'SchoolPoliciesAcknowledged',
    ]);
  });
});
