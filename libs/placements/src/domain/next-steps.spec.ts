import { fold } from '#libs/kernel';
import { placement } from './evolve.ts';
import type { PlacementEvent } from './events.ts';
import type { GateContext } from './context.ts';
import { nextSteps } from './next-steps.ts';
import {
  asked,
  centralRegion,
  creatingTomorrow,
  document,
  monday,
  notice,
  person,
  provider,
  time,
} from './spec/examples.ts';
import { agreed, approved, contracted, halted, heard, met, proposed, started, withdrawn } from './spec/history.ts';
import { isPlaced } from './state.ts';

const stepsAfter = (context: GateContext, ...events: readonly PlacementEvent[]) => {
  const state = fold(placement, events);
  if (!isPlaced(state)) throw new Error('The example was never proposed');
  return nextSteps(state, context, asked());
};
const commandsAfter = (context: GateContext, ...events: readonly PlacementEvent[]) =>
  stepsAfter(context, ...events).map(({ command }) => command);
const unmetAfter = (command: string, context: GateContext, ...events: readonly PlacementEvent[]) =>
  stepsAfter(context, ...events)
    .find((step) => step.command === command)
    ?.unmet.map(({ id }) => id);

const AGREE = ['ShareAttainment', 'AgreeAttendanceReporting', 'AcknowledgeSchoolPolicies'];
const ARRANGE = ['RecordPlacementEvidence', 'RecordBaseline', ...AGREE];
const REGISTER = ['RecordPlacementEvidence', 'RecordBaseline', 'RecordDualRegistration', ...AGREE];
const LEAVE = ['WithdrawPlacement', 'CeaseForDanger'];
const ASK = [
  'RecordBaseline',
  'ShareAttainment',
  'CaptureStudentView',
  'RecordVisit',
  'SubmitProgressReport',
  'RecordSafetyCheck',
  'RecordBehaviour',
  'ConfirmAttendanceReviewed',
  'LogProviderContact',
  'ReportSeriousIncident',
  'RecordDidNotArrive',
];
const LASTING = [
  'HoldReview',
  'JudgeReadyForNextStage',
  'RecordBehaviourImproved',
  'VaryContract',
  'ChangeTimetable',
  'ChangeSite',
  'ExtendPlacement',
  'PausePlacement',
  'CeasePlacement',
  'CeaseForDanger',
];

describe('Next steps', () => {
  it('after a proposal are to hear everybody and to decide', () =>
    expect(commandsAfter(creatingTomorrow(), proposed())).toStrictEqual([
      'RecordConsultation',
      'ExplainReasons',
      'ApprovePlacement',
      'RefusePlacement',
      'HoldInitialMeeting',
      ...REGISTER,
      ...LEAVE,
    ]));
  it('tell what still stands in the way of the approval, and whose it is', () => {
    expect(unmetAfter('ApprovePlacement', creatingTomorrow(), proposed())).toStrictEqual([
      'CTT-7.2.1',
      'CTT-7.2.3',
      'CTT-7.2.4',
      'CTT-7.2.9',
      'F-7.3',
      'F-7.3',
    ]);
    expect(unmetAfter('ApprovePlacement', creatingTomorrow(), ...heard)).toStrictEqual([]);
    expect(
      stepsAfter(creatingTomorrow(), proposed()).find(({ command }) => command === 'RefusePlacement'),
    ).toStrictEqual({
      command: 'RefusePlacement',
      whoCan: ['headteacher'],
      unmet: [],
    });
  });
  it('are no longer to hear where all were heard', () =>
    expect(commandsAfter(creatingTomorrow(), ...heard)).not.toEqual(expect.arrayContaining(['RecordConsultation'])));
  it('are to hear again whoever is found to have parental responsibility', () => {
    const known = creatingTomorrow();
    const guardian = { ...known, student: known.student && { ...known.student, holders: [person('guardian')] } };
    expect(commandsAfter(guardian, ...heard)).toContain('RecordConsultation');
  });
  it('after the approval lead over meeting and contract to the start', () => {
    expect(commandsAfter(creatingTomorrow(), ...approved)).toStrictEqual([
      'HoldInitialMeeting',
      'IssueContract',
      ...ARRANGE,
      'StartPlacement',
      ...LEAVE,
    ]);
    expect(unmetAfter('IssueContract', creatingTomorrow(), ...approved)).toStrictEqual(['CTT-7.2.11', 'CTT-7.4.2']);
    expect(unmetAfter('IssueContract', creatingTomorrow(), ...agreed)).toStrictEqual([]);
    expect(commandsAfter(creatingTomorrow(), ...contracted)).toStrictEqual([
      'VaryContract',
      'SignContract',
      'DeclineContract',
      ...ARRANGE,
      'StartPlacement',
      ...LEAVE,
    ]);
  });
  it('for a direction lead over notice, which stands in place of a contract', () => {
    const arrange = ['RecordBaseline', ...AGREE];
    const history = [...approved, met()];
    expect(commandsAfter(centralRegion(), ...history)).toStrictEqual([
      'IssueOffSiteNotice',
      ...arrange,
      'StartPlacement',
      ...LEAVE,
    ]);
    const noticed: PlacementEvent = { type: 'OffSiteNoticeIssued', data: notice() };
    expect(commandsAfter(centralRegion(), ...history, noticed)).toStrictEqual([...arrange, 'StartPlacement', ...LEAVE]);
  });
  it('leave out what has been arranged', () => {
    const arranged: readonly PlacementEvent[] = [
      { type: 'SchoolPoliciesAcknowledged', data: { by: person('tutor'), policies: document('policies'), on: monday } },
      {
        type: 'AttendanceReportingAgreed',
        data: {
          channel: 'email',
          cutOffAm: time('09:30'),
          cutOffPm: time('13:30'),
          schoolContact: person('a'),
          providerContact: person('b'),
        },
      },
      { type: 'AttainmentShared', data: { baseline: document('baseline'), on: monday, to: person('tutor') } },
    ];
    expect(commandsAfter(centralRegion(), ...heard, ...arranged)).toStrictEqual([
      'ApprovePlacement',
      'RefusePlacement',
      'HoldInitialMeeting',
      'RecordBaseline',
      'RecordDualRegistration',
      ...LEAVE,
    ]);
  });
  it('stop talk while halted, and leave the ways out', () => {
    const without = ['ApprovePlacement', 'RefusePlacement', ...REGISTER, ...LEAVE];
    expect(commandsAfter(creatingTomorrow(), proposed(), halted)).toStrictEqual(without);
    expect(commandsAfter(creatingTomorrow({ provider: provider({ halted: true }) }), proposed())).toStrictEqual(
      without,
    );
    expect(unmetAfter('ApprovePlacement', creatingTomorrow(), ...heard, halted)).toStrictEqual(['CTT-7.3.2b', 'F-3.1']);
  });

  it('under way keep it going', () =>
    expect(
      commandsAfter(creatingTomorrow({ provider: provider({ halted: true }) }), ...contracted, started),
    ).toStrictEqual(['SignContract', ...ASK, 'RaiseDeliveryFailure', ...LASTING.with(3, 'VaryContract')]));
  it('put a formal review that is due first', () =>
    expect(
      commandsAfter(centralRegion(), ...approved, started, {
        type: 'FormalReviewRequired',
        data: { because: 'unsatisfactory-progress' },
      }),
    ).toStrictEqual(['HoldFormalReview', ...ASK, ...LASTING.toSpliced(3, 1)]));
  it('resume a pause', () => {
    const commands = commandsAfter(centralRegion(), ...approved, started, {
      type: 'PlacementPaused',
      data: { from: monday, reason: 'illness' },
    });
    expect(commands).toContain('ResumePlacement');
    expect(commands).not.toContain('PausePlacement');
  });
  it('after an end are to say what became of the student, where there was a start', () => {
    const ceased: PlacementEvent = {
      type: 'PlacementCeased',
      data: { ground: 'danger', ceasedOn: monday, by: 'head' },
    };
    const gone: PlacementEvent = {
      type: 'DestinationRecorded',
      data: { destination: 'commissioning-school', on: monday },
    };
    expect(commandsAfter(centralRegion(), ...approved, started, ceased)).toStrictEqual([
      'RecordDestination',
      'RecordFollowUp',
    ]);
    expect(commandsAfter(centralRegion(), ...approved, started, ceased, gone)).toStrictEqual(['RecordFollowUp']);
    expect(commandsAfter(centralRegion(), proposed(), withdrawn)).toStrictEqual([]);
  });
});
