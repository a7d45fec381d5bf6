import type { MonitoringEvent } from '../events.ts';
import type { Course, Placed } from '../state.ts';
import { placed, underWay, type Steps } from './steps.ts';

const begun = ({ startedOn, siteId }: Pick<Course, 'startedOn' | 'siteId'>, { timetable }: Placed): Course => ({
  startedOn,
  siteId,
  timetables: [{ from: startedOn, timetable }],
  pauses: [],
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
  PlacementStarted: placed((state, data) => ({ status: 'active', course: begun(data, state) })),
  StudentDidNotArrive: underWay(({ arrivedNot }, { on }) => ({ arrivedNot: [...arrivedNot, on] })),
  TimetableChanged: placed(({ course }, { timetable, effectiveFrom }) => ({
    timetable,
    course: course && { ...course, timetables: [...course.timetables, { from: effectiveFrom, timetable }] },
  })),
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
  PlacementPaused: placed(({ course }, { from }) => ({
    status: 'paused',
    course: course && { ...course, pauses: [...course.pauses, { from, until: undefined }] },
  })),
  PlacementResumed: placed(({ course }, { from }) => ({
    status: course?.reintegration ? 'reintegrating' : 'active',
    course: course && {
      ...course,
      pauses: course.pauses.map((pause) => ({ ...pause, until: pause.until ?? from })),
    },
  })),
};
