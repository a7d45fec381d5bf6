import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { RegisterProviderController } from './register-provider/register-provider.controller.ts';
import { RegisterProviderHandler } from './register-provider/register-provider.handler.ts';
import { ChangeRegistrationController } from './change-registration/change-registration.controller.ts';
import { ChangeRegistrationHandler } from './change-registration/change-registration.handler.ts';
import { AddSiteController } from './add-site/add-site.controller.ts';
import { AddSiteHandler } from './add-site/add-site.handler.ts';
import { CloseSiteController } from './close-site/close-site.controller.ts';
import { CloseSiteHandler } from './close-site/close-site.handler.ts';
import { RecordSuitabilityEvidenceController } from './record-suitability-evidence/record-suitability-evidence.controller.ts';
import { RecordSuitabilityEvidenceHandler } from './record-suitability-evidence/record-suitability-evidence.handler.ts';
import { RequestProviderUseApprovalController } from './request-provider-use-approval/request-provider-use-approval.controller.ts';
import { RequestProviderUseApprovalHandler } from './request-provider-use-approval/request-provider-use-approval.handler.ts';
import { ApproveProviderUseController } from './approve-provider-use/approve-provider-use.controller.ts';
import { ApproveProviderUseHandler } from './approve-provider-use/approve-provider-use.handler.ts';
import { RevokeProviderUseApprovalController } from './revoke-provider-use-approval/revoke-provider-use-approval.controller.ts';
import { RevokeProviderUseApprovalHandler } from './revoke-provider-use-approval/revoke-provider-use-approval.handler.ts';
import { RaiseUnregisteredSchoolConcernController } from './raise-unregistered-school-concern/raise-unregistered-school-concern.controller.ts';
import { RaiseUnregisteredSchoolConcernHandler } from './raise-unregistered-school-concern/raise-unregistered-school-concern.handler.ts';
import { ClearUnregisteredSchoolConcernController } from './clear-unregistered-school-concern/clear-unregistered-school-concern.controller.ts';
import { ClearUnregisteredSchoolConcernHandler } from './clear-unregistered-school-concern/clear-unregistered-school-concern.handler.ts';
import { GetProviderController } from './provider-details/provider-details.controller.ts';
import { GetProviderHandler } from './provider-details/provider-details.query.ts';
import { ProviderTransaction } from './provider-transaction.ts';
import { NotifyStaffChangeController } from './notify-staff-change/notify-staff-change.controller.ts';
import { NotifyStaffChangeHandler } from './notify-staff-change/notify-staff-change.handler.ts';
import { RecordProviderComplaintController } from './record-provider-complaint/record-provider-complaint.controller.ts';
import { RecordProviderComplaintHandler } from './record-provider-complaint/record-provider-complaint.handler.ts';
import { RecordQualityVisitController } from './record-quality-visit/record-quality-visit.controller.ts';
import { RecordQualityVisitHandler } from './record-quality-visit/record-quality-visit.handler.ts';
import { HoldAccountabilityMeetingController } from './hold-accountability-meeting/hold-accountability-meeting.controller.ts';
import { HoldAccountabilityMeetingHandler } from './hold-accountability-meeting/hold-accountability-meeting.handler.ts';
import { JudgeProviderUnsuitableController } from './judge-provider-unsuitable/judge-provider-unsuitable.controller.ts';
import { JudgeProviderUnsuitableHandler } from './judge-provider-unsuitable/judge-provider-unsuitable.handler.ts';
import { ReopenProviderVettingController } from './reopen-provider-vetting/reopen-provider-vetting.controller.ts';
import { ReopenProviderVettingHandler } from './reopen-provider-vetting/reopen-provider-vetting.handler.ts';

/** Providers over HTTP. Ledger and ReadDb have to be provided globally beside it. */
@Module({
  imports: [CqrsModule],
  controllers: [
    RegisterProviderController,
    ChangeRegistrationController,
    AddSiteController,
    CloseSiteController,
    RecordSuitabilityEvidenceController,
    RequestProviderUseApprovalController,
    ApproveProviderUseController,
    RevokeProviderUseApprovalController,
    RaiseUnregisteredSchoolConcernController,
    ClearUnregisteredSchoolConcernController,
    GetProviderController,
    NotifyStaffChangeController,
    RecordProviderComplaintController,
    RecordQualityVisitController,
    HoldAccountabilityMeetingController,
    JudgeProviderUnsuitableController,
    ReopenProviderVettingController,
  ],
  providers: [
    ProviderTransaction,
    RegisterProviderHandler,
    ChangeRegistrationHandler,
    AddSiteHandler,
    CloseSiteHandler,
    RecordSuitabilityEvidenceHandler,
    RequestProviderUseApprovalHandler,
    ApproveProviderUseHandler,
    RevokeProviderUseApprovalHandler,
    RaiseUnregisteredSchoolConcernHandler,
    ClearUnregisteredSchoolConcernHandler,
    GetProviderHandler,
    NotifyStaffChangeHandler,
    RecordProviderComplaintHandler,
    RecordQualityVisitHandler,
    HoldAccountabilityMeetingHandler,
    JudgeProviderUnsuitableHandler,
    ReopenProviderVettingHandler,
  ],
})
export class ProvidersModule {}
