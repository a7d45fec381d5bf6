import { fold, Rejected, type LocalDate, type SchoolId } from '#libs/kernel';
import { captureStudentView } from './capture-student-view.ts';
import { ceasePlacement } from './cease-placement.ts';
import { changeSite } from './change-site.ts';
import { changeTimetable } from './change-timetable.ts';
import { completeReintegration } from './complete-reintegration.ts';
import type { Asked, GateContext } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { placement } from './evolve.ts';
import { extendPlacement } from './extend-placement.ts';
import { holdFormalReview } from './hold-formal-review.ts';
import { holdReview } from './hold-review.ts';
import { judgeReadyForNextStage } from './judge-ready-for-next-stage.ts';
import { pausePlacement } from './pause-placement.ts';
import { planReintegration } from './plan-reintegration.ts';
import { recordBehaviourImproved } from './record-behaviour-improved.ts';
import { recordDidNotArrive } from './record-did-not-arrive.ts';
import { recordVisit } from './record-visit.ts';
import { resumePlacement } from './resume-placement.ts';
import { shareAttainment } from './share-attainment.ts';
import type { Placement } from './state.ts';
import { submitProgressReport } from './submit-progress-report.ts';
import { creatingTomorrow, day, document, person, siteId, timetable } from './spec/examples.ts';
import { ended, later, ready, underWay, weekLater, withdrawn } from './spec/course.ts';
import { approved } from './spec/history.ts';

type Decide = (on: LocalDate, asked: Asked, state: Placement, context: GateContext) => readonly PlacementEvent[];

const judging = { by: person('lead'), basis: document('basis') };
const formal = { attendees: [], missing: [], progress: 'good' } as const;
const review = { attendees: [], targets: [], progress: 'good' } as const;
const ceasing = { ground: 'planned-end', outcomes: [] } as const;
const plan = { schoolId: 'school-1' as SchoolId, phased: false, plan: document('plan') };

/** Every command that is about a placement under way, told of a day. */
const COMMANDS: Readonly<Record<string, Decide>> = {
  RecordDidNotArrive: (_, asked, state) => recordDidNotArrive({ asked }, state),
  ChangeSite: (effectiveFrom, asked, state, known) => changeSite({ siteId, effectiveFrom, asked }, state, known),
  RecordVisit: (_, asked, state) =>
    recordVisit({ visitor: person('lead'), studentSeen: true, record: document('visit'), asked }, state),
  SubmitProgressReport: (date, asked, state) =>
    submitProgressReport(
      { periodFrom: date, periodTo: date, progress: 'good', report: document('report'), asked },
      state,
    ),
  CaptureStudentView: (_, asked, state) =>
    captureStudentView({ views: document('view'), sentiment: 'mixed', asked }, state),
  HoldReview: (_, asked, state, known) => holdReview({ ...review, asked }, state, known),
  HoldFormalReview: (_, asked, state, known) => holdFormalReview({ ...formal, asked }, state, known),
  JudgeReadyForNextStage: (_, asked, state) => judgeReadyForNextStage({ ...judging, asked }, state),
  RecordBehaviourImproved: (_, asked, state) => recordBehaviourImproved({ ...judging, asked }, state),
  PausePlacement: (from, asked, state) => pausePlacement({ from, reason: 'illness', asked }, state),
  PlanReintegration: (from, asked, state) => planReintegration({ ...plan, from, asked }, state),
  CeasePlacement: (ceasedOn, asked, state, known) => ceasePlacement({ ...ceasing, ceasedOn, asked }, state, known),
};
const NOT_OF_A_DAY: Readonly<Record<string, Decide>> = {
  ExtendPlacement: (plannedEnd, asked, state, known) =>
    extendPlacement({ plannedEnd, reason: document('reason'), asked }, state, known),
  ResumePlacement: (from, asked, state) => resumePlacement({ from, asked }, state),
  CompleteReintegration: (_, asked, state) => completeReintegration({ asked }, state),
};
const ANY_TIME_BEFORE_THE_END: Readonly<Record<string, Decide>> = {
  ChangeTimetable: (effectiveFrom, asked, state) => changeTimetable({ timetable, effectiveFrom, asked }, state),
  ShareAttainment: (_, asked, state) =>
    shareAttainment({ baseline: document('baseline'), to: person('tutor'), asked }, state),
};
/** These may be told of a day that has not come. */
const FORETOLD = ['ChangeSite', 'PlanReintegration'];

describe('A placement under way', () => {
  const codeOf = (decide: Decide, history: readonly PlacementEvent[], on = weekLater, today = weekLater) => {
    try {
      decide(on, later({ occurredOn: on, today }), fold(placement, history), creatingTomorrow());
    } catch (error) {
      return error instanceof Rejected ? error.code : error;
    }
    return 'accepted';
  };
  const named = (commands: Readonly<Record<string, Decide>>) => Object.entries(commands);

  it.each([...named(COMMANDS), ...named(NOT_OF_A_DAY)])('has started (placement-not-live): %s', (_, decide) => {
    expect(codeOf(decide, ready)).toBe('placement-not-live');
    expect(codeOf(decide, approved)).toBe('placement-not-live');
  });
  it.each([...named(COMMANDS), ...named(NOT_OF_A_DAY), ...named(ANY_TIME_BEFORE_THE_END)])(
    'has not ended (placement-ended): %s',
    (_, decide) => {
      expect(codeOf(decide, ended)).toBe('placement-ended');
      expect(codeOf(decide, [...approved, withdrawn])).toBe('placement-ended');
    },
  );
  it.each(named(ANY_TIME_BEFORE_THE_END))('is not waited for: %s', (_, decide) =>
    expect(codeOf(decide, ready)).not.toBe('placement-not-live'),
  );
  it.each(named(COMMANDS))('is told of no day before the start (date-before-start): %s', (_, decide) => {
    expect(codeOf(decide, underWay, day('2026-11-01'))).toBe('date-before-start');
    expect(codeOf(decide, underWay, day('2026-11-02'))).not.toBe('date-before-start');
  });
  it.each(named(COMMANDS).filter(([name]) => !FORETOLD.includes(name)))(
    'is told of no day to come (date-in-future): %s',
    (_, decide) => {
      expect(codeOf(decide, underWay, day('2026-11-10'))).toBe('date-in-future');
      expect(codeOf(decide, underWay, weekLater)).not.toBe('date-in-future');
    },
  );
  it.each(FORETOLD)('may be told of a day to come: %s', (name) =>
    expect(codeOf(COMMANDS[name] as Decide, underWay, day('2026-11-10'))).toBe('accepted'),
  );
});
