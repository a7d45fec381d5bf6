import { ProposePlacementController } from './propose-placement/propose-placement.controller.ts';
import { ProposePlacementHandler } from './propose-placement/propose-placement.handler.ts';
import { RecordConsultationController } from './record-consultation/record-consultation.controller.ts';
import { RecordConsultationHandler } from './record-consultation/record-consultation.handler.ts';
import { ExplainReasonsController } from './explain-reasons/explain-reasons.controller.ts';
import { ExplainReasonsHandler } from './explain-reasons/explain-reasons.handler.ts';
import { ApprovePlacementController } from './approve-placement/approve-placement.controller.ts';
import { ApprovePlacementHandler } from './approve-placement/approve-placement.handler.ts';
import { RefusePlacementController } from './refuse-placement/refuse-placement.controller.ts';
import { RefusePlacementHandler } from './refuse-placement/refuse-placement.handler.ts';
import { HoldInitialMeetingController } from './hold-initial-meeting/hold-initial-meeting.controller.ts';
import { HoldInitialMeetingHandler } from './hold-initial-meeting/hold-initial-meeting.handler.ts';
import { RecordPlacementEvidenceController } from './record-placement-evidence/record-placement-evidence.controller.ts';
import { RecordPlacementEvidenceHandler } from './record-placement-evidence/record-placement-evidence.handler.ts';
import { AgreeAttendanceReportingController } from './agree-attendance-reporting/agree-attendance-reporting.controller.ts';
import { AgreeAttendanceReportingHandler } from './agree-attendance-reporting/agree-attendance-reporting.handler.ts';
import { AcknowledgeSchoolPoliciesController } from './acknowledge-school-policies/acknowledge-school-policies.controller.ts';
import { AcknowledgeSchoolPoliciesHandler } from './acknowledge-school-policies/acknowledge-school-policies.handler.ts';
import { IssueContractController } from './issue-contract/issue-contract.controller.ts';
import { IssueContractHandler } from './issue-contract/issue-contract.handler.ts';
import { VaryContractController } from './vary-contract/vary-contract.controller.ts';
import { VaryContractHandler } from './vary-contract/vary-contract.handler.ts';
import { SignContractController } from './sign-contract/sign-contract.controller.ts';
import { SignContractHandler } from './sign-contract/sign-contract.handler.ts';
import { DeclineContractController } from './decline-contract/decline-contract.controller.ts';
import { DeclineContractHandler } from './decline-contract/decline-contract.handler.ts';
import { IssueOffSiteNoticeController } from './issue-off-site-notice/issue-off-site-notice.controller.ts';
import { IssueOffSiteNoticeHandler } from './issue-off-site-notice/issue-off-site-notice.handler.ts';
import { WithdrawPlacementController } from './withdraw-placement/withdraw-placement.controller.ts';
import { WithdrawPlacementHandler } from './withdraw-placement/withdraw-placement.handler.ts';
import { NextStepsController } from './next-steps/next-steps.controller.ts';
import { GetNextStepsHandler } from './next-steps/next-steps.query.ts';
import { PlacementCreation } from './placement-creation.ts';

/** The doors and hands of everything before the start. */
export const beforeStartControllers = [
  ProposePlacementController,
  RecordConsultationController,
  ExplainReasonsController,
  ApprovePlacementController,
  RefusePlacementController,
  HoldInitialMeetingController,
  RecordPlacementEvidenceController,
  AgreeAttendanceReportingController,
  AcknowledgeSchoolPoliciesController,
  IssueContractController,
  VaryContractController,
  SignContractController,
  DeclineContractController,
  IssueOffSiteNoticeController,
  WithdrawPlacementController,
  NextStepsController,
];

export const beforeStartProviders = [
  PlacementCreation,
  ProposePlacementHandler,
  RecordConsultationHandler,
  ExplainReasonsHandler,
  ApprovePlacementHandler,
  RefusePlacementHandler,
  HoldInitialMeetingHandler,
  RecordPlacementEvidenceHandler,
  AgreeAttendanceReportingHandler,
  AcknowledgeSchoolPoliciesHandler,
  IssueContractHandler,
  VaryContractHandler,
  SignContractHandler,
  DeclineContractHandler,
  IssueOffSiteNoticeHandler,
  WithdrawPlacementHandler,
  GetNextStepsHandler,
];
