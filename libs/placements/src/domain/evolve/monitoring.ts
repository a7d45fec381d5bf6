import type { MonitoringEvent } from '../events.ts';
import type { Course } from '../state.ts';
import { placed, underWay, type Steps } from './steps.ts';

const begun = (startedOn: Course['startedOn'], siteId: Course['siteId']): Course => ({
  startedOn,
  siteId,
  arrivedNot: [],
  attainmentShared: false,
  visits: [],
  reportsTo: [],
  viewsSinceReview: 0,
  assessed: [],
  reviews: [],
  formalReviewDue: false,
  readyForNextStage: false,
  behaviourImproved: false,
  reintegration: undefined,
});

export const monitoringSteps: Steps<MonitoringEvent> = {
  PlacementStarted: placed((_, { startedOn, siteId }) => ({ status: 'active', course: begun(startedOn, siteId) })),
  StudentDidNotArrive: underWay(({ arrivedNot }, { on }) => ({ arrivedNot: [...arrivedNot, on] })),
  TimetableChanged: placed((_, { timetable }) => ({ timetable })),
  SiteChanged: underWay((_, { siteId }) => ({ siteId })),
  AttainmentShared: underWay(() => ({ attainmentShared: true })),
  VisitRecorded: underWay(({ visits }, { on }) => ({ visits: [...visits, on] })),
  ProgressReportSubmitted: underWay(({ reportsTo }, { periodTo }) => ({ reportsTo: [...reportsTo, periodTo] })),
  StudentViewCaptured: underWay(({ viewsSinceReview }) => ({ viewsSinceReview: viewsSinceReview + 1 })),
  ReviewHeld: underWay(({ reviews, readyForNextStage }, { on, targets, readyForNextStage: ready }) => ({
    reviews: [...reviews, on],
    viewsSinceReview: 0,
    assessed: targets.map(({ targetId }) => targetId),
    readyForNextStage: readyForNextStage || ready === true,
  })),
  FormalReviewRequired: underWay(() => ({ formalReviewDue: true })),
  FormalReviewHeld: underWay(({ reviews }, { on }) => ({ reviews: [...reviews, on], formalReviewDue: false })),
  ReadyForNextStageJudged: underWay(() => ({ readyForNextStage: true })),
  BehaviourImprovementRecorded: underWay(() => ({ behaviourImproved: true })),
  PlacementExtended: placed((_, { plannedEnd }) => ({ plannedEnd })),
  PlacementPaused: placed(() => ({ status: 'paused' })),
  PlacementResumed: placed(({ course }) => ({ status: course?.reintegration ? 'reintegrating' : 'active' })),
};
