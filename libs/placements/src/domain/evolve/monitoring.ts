import type { MonitoringEvent } from '../events.ts';
import type { Course, Placed } from '../state.ts';
import { placed, underWay, type Steps } from './steps.ts';

const begun = ({ startedOn, siteId }: Pick<Course, 'startedOn' | 'siteId'>, { timetable }: Placed): Course => ({
  startedOn,
  siteId,
  siteFrom: startedOn,
  timetables: [{ effectiveFrom: startedOn, entries: timetable }],
  pauses: [],
  arrivedNot: [],
  visits: [],
  reports: [],
  views: [],
  viewsSinceReview: 0,
  reviews: [],
  formalReviews: [],
  formalReviewDue: false,
  readyJudged: [],
  behaviourImproved: [],
  extension: undefined,
  reintegration: undefined,
  providerConcerns: [],
});

export const monitoringSteps: Steps<MonitoringEvent> = {
  PlacementStarted: placed((state, data) => ({ status: 'active', course: begun(data, state) })),
  StudentDidNotArrive: underWay(({ arrivedNot }, { on }) => ({ arrivedNot: [...arrivedNot, on] })),
  TimetableChanged: placed(({ course }, { timetable, effectiveFrom }) => ({
    timetable,
    course: course && { ...course, timetables: [...course.timetables, { effectiveFrom, entries: timetable }] },
  })),
  SiteChanged: underWay((_, { siteId, effectiveFrom }) => ({ siteId, siteFrom: effectiveFrom })),
  AttainmentShared: placed((_, attainment) => ({ attainment })),
  VisitRecorded: underWay(({ visits }, visit) => ({ visits: [...visits, visit] })),
  ProgressReportSubmitted: underWay(({ reports }, report) => ({ reports: [...reports, report] })),
  StudentViewCaptured: underWay(({ views, viewsSinceReview }, view) => ({
    views: [...views, view],
    viewsSinceReview: viewsSinceReview + 1,
  })),
  ReviewHeld: underWay(({ reviews }, review) => ({ reviews: [...reviews, review], viewsSinceReview: 0 })),
  FormalReviewRequired: underWay(() => ({ formalReviewDue: true })),
  FormalReviewHeld: underWay(({ formalReviews }, review) => ({
    formalReviews: [...formalReviews, review],
    formalReviewDue: false,
  })),
  ReadyForNextStageJudged: underWay(({ readyJudged }, judged) => ({ readyJudged: [...readyJudged, judged] })),
  BehaviourImprovementRecorded: underWay(({ behaviourImproved }, improved) => ({
    behaviourImproved: [...behaviourImproved, improved],
  })),
  PlacementExtended: placed(({ course }, extension) => ({
    plannedEnd: extension.plannedEnd,
    course: course && { ...course, extension },
  })),
  ProviderConcernFlagged: underWay(({ providerConcerns }, { concern }) => ({
    providerConcerns: [...providerConcerns, concern],
  })),
  ProviderConcernCleared: underWay(({ providerConcerns }, { concern }) => ({
    providerConcerns: providerConcerns.filter((one) => one !== concern),
  })),
  PlacementPaused: placed(({ course }, pause) => ({
    status: 'paused',
    course: course && { ...course, pauses: [...course.pauses, { ...pause, until: undefined }] },
  })),
  PlacementResumed: placed(({ course }, { from }) => ({
    status: course?.reintegration ? 'reintegrating' : 'active',
    course: course && {
      ...course,
      pauses: course.pauses.map((pause) => ({ ...pause, until: pause.until ?? from })),
    },
  })),
};
