import { fold } from '#libs/kernel';
import type { Action } from '#libs/policy';
import type { GateContext } from '../context.ts';
import type { PlacementEvent } from '../events.ts';
import { placement } from '../evolve.ts';
import { nextSteps } from '../next-steps.ts';
import { allSigned, prepared, ready, underWay } from '../spec/course.ts';
import { asked, centralRegion, creatingTomorrow, document, father, monday, mother, person } from '../spec/examples.ts';
import {
  agreed,
  approved,
  contracted,
  explained,
  halted,
  heard,
  holderHeard,
  professionalsHeard,
  proposed,
  started,
  studentHeard,
} from '../spec/history.ts';
import { isPlaced } from '../state.ts';
import { STEPS_BEFORE_START } from './before-start.ts';
import { STEPS_AFTER_END, STEPS_UNDER_WAY } from './under-way.ts';

const next = (context: GateContext, ...events: readonly PlacementEvent[]): readonly Action[] => {
  const state = fold(placement, events);
  if (!isPlaced(state)) throw new Error('Nothing was proposed');
  return nextSteps(state, context, asked()).map(({ command }) => command);
};
const everybody = [studentHeard, holderHeard(mother), holderHeard(father), professionalsHeard];

describe('Steps that come next', () => {
  it('are judged at the gate of their own name', () => {
    const gated = [...STEPS_BEFORE_START, ...STEPS_UNDER_WAY, ...STEPS_AFTER_END].filter((step) => 'gate' in step);
    const gates = [
      'ApprovePlacement',
      'IssueOffSiteNotice',
      'IssueContract',
      'StartPlacement',
      'HoldFormalReview',
      'HoldReview',
      'CeasePlacement',
    ];
    expect(gated.map(({ gate }) => gate)).toStrictEqual(gates);
    expect(gated.map(({ command }) => command)).toStrictEqual(gates);
  });

  it.each(everybody)('are to hear everybody as long as one was not heard', (missed) => {
    const rest = everybody.filter((event) => event !== missed);
    expect(next(creatingTomorrow(), proposed(), ...rest)).toContain('RecordConsultation');
  });
  it('are not to hear anybody again', () =>
    expect(next(creatingTomorrow(), proposed(), ...everybody)).not.toContain('RecordConsultation'));
  it('are to hear those who are known, where nobody tells who has parental responsibility', () => {
    const unknown = creatingTomorrow({ student: undefined });
    expect(next(unknown, proposed(), studentHeard)).toContain('RecordConsultation');
    expect(next(unknown, proposed(), studentHeard, professionalsHeard)).not.toContain('RecordConsultation');
  });
  it.each(['student', 'parents'] as const)('are to explain the reasons until both know them: %s', (to) => {
    expect(next(creatingTomorrow(), proposed(), explained(to))).toContain('ExplainReasons');
    expect(next(creatingTomorrow(), ...heard)).not.toContain('ExplainReasons');
  });

  it('are to sign, and to decline, as long as a signature is missing', () => {
    for (const command of ['SignContract', 'DeclineContract'] as const) {
      expect(next(creatingTomorrow(), ...agreed)).not.toContain(command);
      expect(next(creatingTomorrow(), ...contracted)).toContain(command);
      expect(next(creatingTomorrow(), ...prepared, ...allSigned.slice(1))).toContain(command);
      expect(next(creatingTomorrow(), ...ready)).not.toContain(command);
    }
  });
  it('are neither to sign nor to show evidence where no policy is in force', () => {
    const commands = next(creatingTomorrow({ profile: undefined }), ...contracted);
    expect(commands).not.toContain('SignContract');
    expect(commands).not.toContain('RecordPlacementEvidence');
    expect(commands).toContain('StartPlacement');
  });
  it('are no talk while a suspicion halts it', () => {
    expect(next(creatingTomorrow(), ...contracted, halted)).not.toContain('SignContract');
    expect(next(creatingTomorrow(), ...contracted, halted)).toContain('DeclineContract');
  });

  it('are to ask the student what it thinks, once between two reviews', () => {
    const view = { on: monday, views: document('views'), sentiment: 'positive' } as const;
    const viewed: PlacementEvent = { type: 'StudentViewCaptured', data: view };
    expect(next(creatingTomorrow(), ...underWay)).toContain('CaptureStudentView');
    expect(next(creatingTomorrow(), ...underWay, viewed)).not.toContain('CaptureStudentView');
  });
  it.each([
    [true, true],
    [false, false],
  ])('are to plan the way back where a review found the student ready: %s', (readyForNextStage, comes) => {
    const review = { on: monday, targets: [], readyForNextStage, progress: 'satisfactory', attendees: [] } as const;
    const held: PlacementEvent = { type: 'ReviewHeld', data: review };
    expect(next(centralRegion(), ...underWay, held).includes('PlanReintegration')).toBe(comes);
  });
  it('are to plan the way back once it is time, then to complete it', () => {
    const judged: PlacementEvent = {
      type: 'ReadyForNextStageJudged',
      data: { by: person('lead'), on: monday, basis: document('basis') },
    };
    const improved: PlacementEvent = {
      type: 'BehaviourImprovementRecorded',
      data: { by: person('lead'), on: monday, basis: document('basis') },
    };
    const planned: PlacementEvent = {
      type: 'ReintegrationPlanned',
      data: { schoolId: proposed().data.commissioningSchoolId, from: monday, phased: false, plan: document('plan') },
    };
    const completed: PlacementEvent = {
      type: 'ReintegrationCompleted',
      data: { schoolId: proposed().data.commissioningSchoolId, on: monday },
    };
    const live = [...approved, started];
    expect(next(centralRegion(), ...live)).not.toContain('PlanReintegration');
    expect(next(centralRegion(), ...live, judged)).toContain('PlanReintegration');
    expect(next(centralRegion(), ...live, improved)).toContain('PlanReintegration');
    expect(next(centralRegion(), ...live, judged, planned)).toContain('CompleteReintegration');
    expect(next(centralRegion(), ...live, judged, planned)).not.toContain('PlanReintegration');
    expect(next(centralRegion(), ...live, judged, planned, completed)).not.toContain('CompleteReintegration');
  });
});
