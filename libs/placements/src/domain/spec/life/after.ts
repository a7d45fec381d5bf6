import { addDays, type LocalDate, type SchoolId } from '#libs/kernel';
import { CEASING_GROUNDS } from '#libs/policy';
import { captureStudentView } from '../../capture-student-view.ts';
import { ceaseForDanger } from '../../cease-for-danger.ts';
import { ceasePlacement } from '../../cease-placement.ts';
import { changeSite } from '../../change-site.ts';
import { changeTimetable } from '../../change-timetable.ts';
import { completeReintegration } from '../../complete-reintegration.ts';
import type { Ceasing } from '../../events.ts';
import { extendPlacement } from '../../extend-placement.ts';
import { holdFormalReview } from '../../hold-formal-review.ts';
import { holdReview } from '../../hold-review.ts';
import { judgeReadyForNextStage } from '../../judge-ready-for-next-stage.ts';
import { pausePlacement } from '../../pause-placement.ts';
import { planReintegration } from '../../plan-reintegration.ts';
import { recordBehaviourImproved } from '../../record-behaviour-improved.ts';
import { recordDestination } from '../../record-destination.ts';
import { recordDidNotArrive } from '../../record-did-not-arrive.ts';
import { recordFollowUp } from '../../record-follow-up.ts';
import { recordVisit } from '../../record-visit.ts';
import { resumePlacement } from '../../resume-placement.ts';
import { shareAttainment } from '../../share-attainment.ts';
import { startPlacement } from '../../start-placement.ts';
import { isPlaced, type Placement } from '../../state.ts';
import { submitProgressReport } from '../../submit-progress-report.ts';
import { PAUSE_REASONS, SENTIMENTS, type TargetAssessment } from '../../vocabulary.ts';
import { document, person, schoolId, siteId, timetable } from '../examples.ts';
import type { Told } from './chosen.ts';

const assessed = (state: Placement): readonly TargetAssessment[] =>
  isPlaced(state) ? (state.meeting?.targets ?? []).map(({ targetId }) => ({ targetId, assessment: 'on-track' })) : [];
const PLANNED_END = '2027-03-25' as LocalDate;
const grounds = CEASING_GROUNDS.filter((ground): ground is Ceasing['ground'] => ground !== 'danger');
const judging = { by: person('lead'), basis: document('basis') };
const FOUR = ['school-leader', 'student', 'parent', 'provider'] as const;

/** What may be asked from the start on; the pick 0 is what every policy wants, others leave something out. */
export const AFTER: Readonly<Record<string, Told>> = {
  start: ({ pick, asked }, state, context) =>
    startPlacement({ startedOn: addDays(asked.today, pick === 1 ? 1 : 0), siteId, asked }, state, context),
  missed: ({ asked }, state) => recordDidNotArrive({ asked }, state),
  timetable: ({ pick, asked }, state) =>
    changeTimetable({ timetable: timetable.slice(pick % 2), effectiveFrom: asked.occurredOn, asked }, state),
  site: ({ asked }, state, context) => changeSite({ siteId, effectiveFrom: asked.occurredOn, asked }, state, context),
  attainment: ({ asked }, state) => shareAttainment({ baseline: document('base'), to: person('tutor'), asked }, state),
  visit: ({ flag, asked }, state) =>
    recordVisit({ visitor: person('lead'), studentSeen: flag, record: document('visit'), asked }, state),
  report: ({ pick, flag, asked }, state) =>
    submitProgressReport(
      {
        periodFrom: addDays(asked.occurredOn, -pick),
        periodTo: asked.occurredOn,
        progress: flag ? 'unsatisfactory' : 'good',
        report: document('report'),
        asked,
      },
      state,
    ),
  view: ({ pick, asked }, state) =>
    captureStudentView({ views: document('view'), sentiment: SENTIMENTS[pick % 3] ?? 'mixed', asked }, state),
  review: ({ pick, flag, asked }, state, context) =>
    holdReview(
      {
        attendees: FOUR,
        targets: pick === 1 ? [] : assessed(state),
        progress: flag ? 'unsatisfactory' : 'good',
        attendanceReviewed: pick !== 2,
        progressReviewed: true,
        studentBenefitting: flag,
        ...(pick !== 3 && { objectivesAchieved: !flag }),
        ...(pick !== 4 && { readyForNextStage: flag }),
        nextReviewOn: addDays(asked.occurredOn, pick === 5 ? 90 : 28),
        asked,
      },
      state,
      context,
    ),
  formal: ({ pick, flag, asked }, state, context) =>
    holdFormalReview(
      {
        attendees: FOUR.slice(0, pick === 1 || pick === 2 ? 3 : 4),
        missing: pick === 1 ? [{ party: 'provider', reason: 'declined' }] : [],
        progress: flag ? 'unsatisfactory' : 'satisfactory',
        ...(pick < 3 && { cessationConsidered: { decision: 'continue', reason: document('reason') } }),
        asked,
      },
      state,
      context,
    ),
  ready: ({ asked }, state) => judgeReadyForNextStage({ ...judging, asked }, state),
  improved: ({ asked }, state) => recordBehaviourImproved({ ...judging, asked }, state),
  extend: ({ pick, asked }, state, context) => {
    const plannedEnd = addDays(PLANNED_END, pick);
    return extendPlacement({ plannedEnd, reason: document('reason'), asked }, state, context);
  },
  pause: ({ pick, asked }, state) =>
    pausePlacement({ from: asked.occurredOn, reason: PAUSE_REASONS[pick] ?? 'other', asked }, state),
  resume: ({ asked }, state) => resumePlacement({ from: asked.occurredOn, asked }, state),
  plan: ({ pick, flag, asked }, state) => {
    const to = pick === 1 ? ('school-2' as SchoolId) : schoolId;
    return planReintegration(
      { schoolId: to, from: asked.occurredOn, phased: flag, plan: document('plan'), asked },
      state,
    );
  },
  return: ({ asked }, state) => completeReintegration({ asked }, state),
  cease: ({ pick, flag, asked }, state, context) =>
    ceasePlacement(
      {
        ground: grounds[pick] ?? 'other-with-reason',
        ceasedOn: asked.occurredOn,
        outcomes: pick === 1 ? [] : assessed(state),
        ...(pick !== 2 && { destination: 'commissioning-school' }),
        ...(pick !== 4 && { studentAssessment: document('assessment') }),
        ...(pick !== 5 && { reason: document('reason') }),
        ...(flag && { noReturnReason: 'other' }),
        asked,
      },
      state,
      context,
    ),
  danger: ({ asked }, state) => ceaseForDanger({ asked }, state),
  destination: ({ asked }, state) => recordDestination({ destination: 'employment', asked }, state),
  followUp: ({ pick, asked }, state) =>
    recordFollowUp({ weeksAfter: 6 + pick, sustained: true, by: person('lead'), asked }, state),
};
