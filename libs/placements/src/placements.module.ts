import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { beforeStartControllers, beforeStartProviders } from './before-start.parts.ts';
import { PlacementTransaction } from './placement-transaction.ts';
import { underWayControllers, underWayProviders } from './under-way.parts.ts';
import { RecordBaselineController } from './record-baseline/record-baseline.controller.ts';
import { RecordBaselineHandler } from './record-baseline/record-baseline.handler.ts';
import { AttachReasonEvidenceController } from './attach-reason-evidence/attach-reason-evidence.controller.ts';
import { AttachReasonEvidenceHandler } from './attach-reason-evidence/attach-reason-evidence.handler.ts';
import { RecordSafetyCheckController } from './record-safety-check/record-safety-check.controller.ts';
import { RecordSafetyCheckHandler } from './record-safety-check/record-safety-check.handler.ts';
import { RecordBehaviourController } from './record-behaviour/record-behaviour.controller.ts';
import { RecordBehaviourHandler } from './record-behaviour/record-behaviour.handler.ts';
import { RaiseDeliveryFailureController } from './raise-delivery-failure/raise-delivery-failure.controller.ts';
import { RaiseDeliveryFailureHandler } from './raise-delivery-failure/raise-delivery-failure.handler.ts';
import { AddressDeliveryFailureController } from './address-delivery-failure/address-delivery-failure.controller.ts';
import { AddressDeliveryFailureHandler } from './address-delivery-failure/address-delivery-failure.handler.ts';
import { ReportSeriousIncidentController } from './report-serious-incident/report-serious-incident.controller.ts';
import { ReportSeriousIncidentHandler } from './report-serious-incident/report-serious-incident.handler.ts';
import { SecureEducationContinuityController } from './secure-education-continuity/secure-education-continuity.controller.ts';
import { SecureEducationContinuityHandler } from './secure-education-continuity/secure-education-continuity.handler.ts';
import { DecidePlacementController } from './decide-placement/decide-placement.controller.ts';
import { DecidePlacementHandler } from './decide-placement/decide-placement.handler.ts';
import { RecordDualRegistrationController } from './record-dual-registration/record-dual-registration.controller.ts';
import { RecordDualRegistrationHandler } from './record-dual-registration/record-dual-registration.handler.ts';
import { RequestDirectionReviewController } from './request-direction-review/request-direction-review.controller.ts';
import { RequestDirectionReviewHandler } from './request-direction-review/request-direction-review.handler.ts';
import { DecideDirectionController } from './decide-direction/decide-direction.controller.ts';
import { DecideDirectionHandler } from './decide-direction/decide-direction.handler.ts';
import { TellDirectionOutcomeController } from './tell-direction-outcome/tell-direction-outcome.controller.ts';
import { TellDirectionOutcomeHandler } from './tell-direction-outcome/tell-direction-outcome.handler.ts';
import { StartAttendanceInterventionController } from './start-attendance-intervention/start-attendance-intervention.controller.ts';
import { StartAttendanceInterventionHandler } from './start-attendance-intervention/start-attendance-intervention.handler.ts';
import { ConfirmAttendanceReviewedController } from './confirm-attendance-reviewed/confirm-attendance-reviewed.controller.ts';
import { ConfirmAttendanceReviewedHandler } from './confirm-attendance-reviewed/confirm-attendance-reviewed.handler.ts';
import { LogProviderContactController } from './log-provider-contact/log-provider-contact.controller.ts';
import { LogProviderContactHandler } from './log-provider-contact/log-provider-contact.handler.ts';

/** Placements over HTTP. Ledger, ReadDb, Clock and Surroundings have to be provided globally beside it. */
@Module({
  imports: [CqrsModule],
  controllers: [
    ...beforeStartControllers,
    ...underWayControllers,
    RecordBaselineController,
    AttachReasonEvidenceController,
    RecordSafetyCheckController,
    RecordBehaviourController,
    RaiseDeliveryFailureController,
    AddressDeliveryFailureController,
    ReportSeriousIncidentController,
    SecureEducationContinuityController,
    DecidePlacementController,
    RecordDualRegistrationController,
    RequestDirectionReviewController,
    DecideDirectionController,
    TellDirectionOutcomeController,
    StartAttendanceInterventionController,
    ConfirmAttendanceReviewedController,
    LogProviderContactController,
  ],
  providers: [
    PlacementTransaction,
    ...beforeStartProviders,
    ...underWayProviders,
    RecordBaselineHandler,
    AttachReasonEvidenceHandler,
    RecordSafetyCheckHandler,
    RecordBehaviourHandler,
    RaiseDeliveryFailureHandler,
    AddressDeliveryFailureHandler,
    ReportSeriousIncidentHandler,
    SecureEducationContinuityHandler,
    DecidePlacementHandler,
    RecordDualRegistrationHandler,
    RequestDirectionReviewHandler,
    DecideDirectionHandler,
    TellDirectionOutcomeHandler,
    StartAttendanceInterventionHandler,
    ConfirmAttendanceReviewedHandler,
    LogProviderContactHandler,
  ],
})
export class PlacementsModule {}
