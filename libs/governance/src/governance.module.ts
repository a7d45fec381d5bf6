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
    GetTrustController,
    GetPolicyController,
    GetSchoolController,
  ],
  providers: [
    SchoolTransaction,
    RegisterTrustHandler,
    PublishPolicyProfileHandler,
    RegisterSchoolHandler,
    SetSchoolCalendarHandler,
    SetSessionTimesHandler,
    SetAttendanceTargetHandler,
    DelegateApprovalHandler,
    GetTrustHandler,
    GetPolicyHandler,
    GetSchoolHandler,
  ],
})
export class GovernanceModule {}
