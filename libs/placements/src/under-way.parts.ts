import { StartPlacementController } from './start-placement/start-placement.controller.ts';
import { StartPlacementHandler } from './start-placement/start-placement.handler.ts';
import { RecordDidNotArriveController } from './record-did-not-arrive/record-did-not-arrive.controller.ts';
import { RecordDidNotArriveHandler } from './record-did-not-arrive/record-did-not-arrive.handler.ts';
import { ChangeTimetableController } from './change-timetable/change-timetable.controller.ts';
import { ChangeTimetableHandler } from './change-timetable/change-timetable.handler.ts';
import { ChangeSiteController } from './change-site/change-site.controller.ts';
import { ChangeSiteHandler } from './change-site/change-site.handler.ts';
import { ShareAttainmentController } from './share-attainment/share-attainment.controller.ts';
import { ShareAttainmentHandler } from './share-attainment/share-attainment.handler.ts';
import { RecordVisitController } from './record-visit/record-visit.controller.ts';
import { RecordVisitHandler } from './record-visit/record-visit.handler.ts';
import { SubmitProgressReportController } from './submit-progress-report/submit-progress-report.controller.ts';
import { SubmitProgressReportHandler } from './submit-progress-report/submit-progress-report.handler.ts';
import { CaptureStudentViewController } from './capture-student-view/capture-student-view.controller.ts';
import { CaptureStudentViewHandler } from './capture-student-view/capture-student-view.handler.ts';
import { HoldReviewController } from './hold-review/hold-review.controller.ts';
import { HoldReviewHandler } from './hold-review/hold-review.handler.ts';
import { HoldFormalReviewController } from './hold-formal-review/hold-formal-review.controller.ts';
import { HoldFormalReviewHandler } from './hold-formal-review/hold-formal-review.handler.ts';
import { JudgeReadyForNextStageController } from './judge-ready-for-next-stage/judge-ready-for-next-stage.controller.ts';
import { JudgeReadyForNextStageHandler } from './judge-ready-for-next-stage/judge-ready-for-next-stage.handler.ts';
import { RecordBehaviourImprovedController } from './record-behaviour-improved/record-behaviour-improved.controller.ts';
import { RecordBehaviourImprovedHandler } from './record-behaviour-improved/record-behaviour-improved.handler.ts';
import { ExtendPlacementController } from './extend-placement/extend-placement.controller.ts';
import { ExtendPlacementHandler } from './extend-placement/extend-placement.handler.ts';
import { PausePlacementController } from './pause-placement/pause-placement.controller.ts';
import { PausePlacementHandler } from './pause-placement/pause-placement.handler.ts';
import { ResumePlacementController } from './resume-placement/resume-placement.controller.ts';
import { ResumePlacementHandler } from './resume-placement/resume-placement.handler.ts';
import { PlanReintegrationController } from './plan-reintegration/plan-reintegration.controller.ts';
import { PlanReintegrationHandler } from './plan-reintegration/plan-reintegration.handler.ts';
import { CompleteReintegrationController } from './complete-reintegration/complete-reintegration.controller.ts';
import { CompleteReintegrationHandler } from './complete-reintegration/complete-reintegration.handler.ts';
import { RecordDestinationController } from './record-destination/record-destination.controller.ts';
import { RecordDestinationHandler } from './record-destination/record-destination.handler.ts';
import { RecordFollowUpController } from './record-follow-up/record-follow-up.controller.ts';
import { RecordFollowUpHandler } from './record-follow-up/record-follow-up.handler.ts';
import { CeasePlacementController } from './cease-placement/cease-placement.controller.ts';
import { CeasePlacementHandler } from './cease-placement/cease-placement.handler.ts';
import { CeaseForDangerController } from './cease-for-danger/cease-for-danger.controller.ts';
import { CeaseForDangerHandler } from './cease-for-danger/cease-for-danger.handler.ts';
import { PlacementController } from './placement/placement.controller.ts';
import { ListPlacementsHandler } from './placement/placement-list.query.ts';
import { GetPlacementHandler } from './placement/placement.query.ts';
import { ProgressController } from './progress/progress.controller.ts';
import { GetProgressHandler } from './progress/progress.query.ts';

/** The doors of everything from the start on, and of the read models. */
export const underWayControllers = [
  StartPlacementController,
  RecordDidNotArriveController,
  ChangeTimetableController,
  ChangeSiteController,
  ShareAttainmentController,
  RecordVisitController,
  SubmitProgressReportController,
  CaptureStudentViewController,
  HoldReviewController,
  HoldFormalReviewController,
  JudgeReadyForNextStageController,
  RecordBehaviourImprovedController,
  ExtendPlacementController,
  PausePlacementController,
  ResumePlacementController,
  PlanReintegrationController,
  CompleteReintegrationController,
  RecordDestinationController,
  RecordFollowUpController,
  CeasePlacementController,
  CeaseForDangerController,
  PlacementController,
  ProgressController,
];

/** The hands of everything from the start on, and of the read models. */
export const underWayProviders = [
  StartPlacementHandler,
  RecordDidNotArriveHandler,
  ChangeTimetableHandler,
  ChangeSiteHandler,
  ShareAttainmentHandler,
  RecordVisitHandler,
  SubmitProgressReportHandler,
  CaptureStudentViewHandler,
  HoldReviewHandler,
  HoldFormalReviewHandler,
  JudgeReadyForNextStageHandler,
  RecordBehaviourImprovedHandler,
  ExtendPlacementHandler,
  PausePlacementHandler,
  ResumePlacementHandler,
  PlanReintegrationHandler,
  CompleteReintegrationHandler,
  RecordDestinationHandler,
  RecordFollowUpHandler,
  CeasePlacementHandler,
  CeaseForDangerHandler,
  ListPlacementsHandler,
  GetPlacementHandler,
  GetProgressHandler,
];
