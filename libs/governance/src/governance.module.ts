import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { RegisterTrustController } from './register-trust/register-trust.controller.ts';
import { RegisterTrustHandler } from './register-trust/register-trust.handler.ts';
import { PublishPolicyProfileController } from './publish-policy-profile/publish-policy-profile.controller.ts';
import { PublishPolicyProfileHandler } from './publish-policy-profile/publish-policy-profile.handler.ts';
import { RegisterSchoolController } from './register-school/register-school.controller.ts';
import { RegisterSchoolHandler } from './register-school/register-school.handler.ts';
import { SetSchoolCalendarController } from './set-school-calendar/set-school-calendar.controller.ts';
import { SetSchoolCalendarHandler } from './set-school-calendar/set-school-calendar.handler.ts';
import { SetSessionTimesController } from './set-session-times/set-session-times.controller.ts';
import { SetSessionTimesHandler } from './set-session-times/set-session-times.handler.ts';
import { SetAttendanceTargetController } from './set-attendance-target/set-attendance-target.controller.ts';
import { SetAttendanceTargetHandler } from './set-attendance-target/set-attendance-target.handler.ts';
import { DelegateApprovalController } from './delegate-approval/delegate-approval.controller.ts';
import { DelegateApprovalHandler } from './delegate-approval/delegate-approval.handler.ts';
import { GetTrustController } from './trust-details/trust-details.controller.ts';
import { GetTrustHandler } from './trust-details/trust-details.query.ts';
import { GetPolicyController } from './policy-versions/policy-versions.controller.ts';
import { GetPolicyHandler } from './policy-versions/policy-versions.query.ts';
import { GetSchoolController } from './school-details/school-details.controller.ts';
import { GetSchoolHandler } from './school-details/school-details.query.ts';
import { RecordEqualityImpactAssessmentController } from './record-equality-impact-assessment/record-equality-impact-assessment.controller.ts';
import { RecordEqualityImpactAssessmentHandler } from './record-equality-impact-assessment/record-equality-impact-assessment.handler.ts';
import { RecordRatificationController } from './record-ratification/record-ratification.controller.ts';
import { RecordRatificationHandler } from './record-ratification/record-ratification.handler.ts';
import { ReviewPolicyController } from './review-policy/review-policy.controller.ts';
import { ReviewPolicyHandler } from './review-policy/review-policy.handler.ts';
import { CascadePolicyController } from './cascade-policy/cascade-policy.controller.ts';
import { CascadePolicyHandler } from './cascade-policy/cascade-policy.handler.ts';
import { AcknowledgePolicyController } from './acknowledge-policy/acknowledge-policy.controller.ts';
import { AcknowledgePolicyHandler } from './acknowledge-policy/acknowledge-policy.handler.ts';
import { NameAccountableOfficerController } from './name-accountable-officer/name-accountable-officer.controller.ts';
import { NameAccountableOfficerHandler } from './name-accountable-officer/name-accountable-officer.handler.ts';
import { AttestOversightController } from './attest-oversight/attest-oversight.controller.ts';
import { AttestOversightHandler } from './attest-oversight/attest-oversight.handler.ts';
import { AttestClauseController } from './attest-clause/attest-clause.controller.ts';
import { AttestClauseHandler } from './attest-clause/attest-clause.handler.ts';
import { DraftLocalPolicyController } from './draft-local-policy/draft-local-policy.controller.ts';
import { DraftLocalPolicyHandler } from './draft-local-policy/draft-local-policy.handler.ts';
import { RecordTrainingAndResourceImplicationsController } from './record-training-and-resource-implications/record-training-and-resource-implications.controller.ts';
import { RecordTrainingAndResourceImplicationsHandler } from './record-training-and-resource-implications/record-training-and-resource-implications.handler.ts';
import { ApproveLocalPolicyController } from './approve-local-policy/approve-local-policy.controller.ts';
import { ApproveLocalPolicyHandler } from './approve-local-policy/approve-local-policy.handler.ts';
import { ReviewLocalPolicyController } from './review-local-policy/review-local-policy.controller.ts';
import { ReviewLocalPolicyHandler } from './review-local-policy/review-local-policy.handler.ts';
import { CascadeLocalPolicyController } from './cascade-local-policy/cascade-local-policy.controller.ts';
import { CascadeLocalPolicyHandler } from './cascade-local-policy/cascade-local-policy.handler.ts';
import { AcknowledgeLocalPolicyController } from './acknowledge-local-policy/acknowledge-local-policy.controller.ts';
import { AcknowledgeLocalPolicyHandler } from './acknowledge-local-policy/acknowledge-local-policy.handler.ts';
import { RecordTrainingController } from './record-training/record-training.controller.ts';
import { RecordTrainingHandler } from './record-training/record-training.handler.ts';
import { IdentifyTrainingNeedController } from './identify-training-need/identify-training-need.controller.ts';
import { IdentifyTrainingNeedHandler } from './identify-training-need/identify-training-need.handler.ts';
import { RequestTrainingController } from './request-training/request-training.controller.ts';
import { RequestTrainingHandler } from './request-training/request-training.handler.ts';
import { PublishSchoolOverrideController } from './publish-school-override/publish-school-override.controller.ts';
import { PublishSchoolOverrideHandler } from './publish-school-override/publish-school-override.handler.ts';
import { GetPolicyDiffController } from './policy-diff/policy-diff.controller.ts';
import { GetPolicyDiffHandler } from './policy-diff/policy-diff.query.ts';
import { GetSchoolPolicyController } from './school-policy/school-policy.controller.ts';
import { GetSchoolPolicyHandler } from './school-policy/school-policy.query.ts';
import { GetPolicyCascadeController } from './policy-cascade/policy-cascade.controller.ts';
import { GetPolicyCascadeHandler } from './policy-cascade/policy-cascade.query.ts';
import { GetOversightController } from './oversight-details/oversight-details.controller.ts';
import { GetOversightHandler } from './oversight-details/oversight-details.query.ts';
import { GetLocalPolicyController } from './local-policy-details/local-policy-details.controller.ts';
import { GetLocalPolicyHandler } from './local-policy-details/local-policy-details.query.ts';
import { GetTrainingController } from './training-details/training-details.controller.ts';
import { GetTrainingHandler } from './training-details/training-details.query.ts';
import { GetPolicyStandingController } from './policy-standing/policy-standing.controller.ts';
import { GetPolicyStandingHandler } from './policy-standing/policy-standing.query.ts';
import { GetSchoolStandingController } from './school-standing/school-standing.controller.ts';
import { GetSchoolStandingHandler } from './school-standing/school-standing.query.ts';
import { RecordReader } from './record/record.reader.ts';
import { GovernanceTransaction } from './governance-transaction.ts';
import { SchoolTransaction } from './school-transaction.ts';

/** Trusts, their policies and their schools, over HTTP. Ledger and ReadDb have to be provided globally beside it. */
@Module({
  imports: [CqrsModule],
  controllers: [
    RegisterTrustController,
    PublishPolicyProfileController,
    RegisterSchoolController,
    SetSchoolCalendarController,
    SetSessionTimesController,
    SetAttendanceTargetController,
    DelegateApprovalController,
    RecordEqualityImpactAssessmentController,
    RecordRatificationController,
    ReviewPolicyController,
    CascadePolicyController,
    AcknowledgePolicyController,
    NameAccountableOfficerController,
    AttestOversightController,
    AttestClauseController,
    DraftLocalPolicyController,
    RecordTrainingAndResourceImplicationsController,
    ApproveLocalPolicyController,
    ReviewLocalPolicyController,
    CascadeLocalPolicyController,
    AcknowledgeLocalPolicyController,
    RecordTrainingController,
    IdentifyTrainingNeedController,
    RequestTrainingController,
    PublishSchoolOverrideController,
    GetTrustController,
    GetPolicyController,
    GetSchoolController,
    GetPolicyDiffController,
    GetSchoolPolicyController,
    GetPolicyCascadeController,
    GetOversightController,
    GetLocalPolicyController,
    GetTrainingController,
    GetPolicyStandingController,
    GetSchoolStandingController,
  ],
  providers: [
    SchoolTransaction,
    GovernanceTransaction,
    RecordReader,
    RegisterTrustHandler,
    PublishPolicyProfileHandler,
    RegisterSchoolHandler,
    SetSchoolCalendarHandler,
    SetSessionTimesHandler,
    SetAttendanceTargetHandler,
    DelegateApprovalHandler,
    RecordEqualityImpactAssessmentHandler,
    RecordRatificationHandler,
    ReviewPolicyHandler,
    CascadePolicyHandler,
    AcknowledgePolicyHandler,
    NameAccountableOfficerHandler,
    AttestOversightHandler,
    AttestClauseHandler,
    DraftLocalPolicyHandler,
    RecordTrainingAndResourceImplicationsHandler,
    ApproveLocalPolicyHandler,
    ReviewLocalPolicyHandler,
    CascadeLocalPolicyHandler,
    AcknowledgeLocalPolicyHandler,
    RecordTrainingHandler,
    IdentifyTrainingNeedHandler,
    RequestTrainingHandler,
    PublishSchoolOverrideHandler,
    GetTrustHandler,
    GetPolicyHandler,
    GetSchoolHandler,
    GetPolicyDiffHandler,
    GetSchoolPolicyHandler,
    GetPolicyCascadeHandler,
    GetOversightHandler,
    GetLocalPolicyHandler,
    GetTrainingHandler,
    GetPolicyStandingHandler,
    GetSchoolStandingHandler,
  ],
})
export class GovernanceModule {}
