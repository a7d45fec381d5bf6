import type { Access } from '#libs/kernel';
import { ACCESS } from './access.ts';
import { GOVERNING_ROWS } from './spec/governing-rows.ts';

/** How policies are kept has a spec of its own. */
const rows = Object.entries<Access>(ACCESS).filter(([name]) => !(name in GOVERNING_ROWS));

describe('A policy that says who may', () => {
  it('is named with its clause', () =>
    expect(
      Object.fromEntries(rows.flatMap(([name, { clause }]) => (clause === undefined ? [] : [[name, clause]]))),
    ).toEqual({
      ArrangeSixthDayEducation: 'F-2.6',
      DelegateApproval: 'CTT-7.2.2',
      GetConcernCounts: 'CTT-7.5.6',
      GetProviderPerformance: 'CTT-7.7.2',
      HoldAccountabilityMeeting: 'CTT-7.7.2',
      NotifyStaffChange: 'F-4.2',
      RecordSafetyCheck: 'CTT-2.4',
      RecordBehaviour: 'CTT-2.4',
      RaiseDeliveryFailure: 'CTT-7.4.6',
      AddressDeliveryFailure: 'CTT-7.4.6',
      ReportSeriousIncident: 'CTT-7.6.6',
      RecordDualRegistration: 'F-1.7',
      RequestDirectionReview: 'F-1.5',
      DecideDirection: 'F-1.6',
      TellDirectionOutcome: 'F-1.6',
      SecureEducationContinuity: 'CTT-7.7.1',
      DecidePlacement: 'CTT-7.2.6',
      StartAttendanceIntervention: 'CTT-7.5.5',
      ConfirmAttendanceReviewed: 'CTT-7.5.4',
      LogProviderContact: 'CTT-7.5.4',
      RaiseSafeguardingConcern: 'CTT-7.5.6',
      AcknowledgeSafeguardingConcern: 'CTT-7.5.6',
      JudgeProviderUnsuitable: 'F-4.1',
      ReopenProviderVetting: 'F-4.1',
      RequestProviderUseApproval: 'CRST-6',
      ApproveProviderUse: 'CRST-6',
      RevokeProviderUseApproval: 'CRST-6',
      RaiseUnregisteredSchoolConcern: 'CTT-7.3.2b',
      ClearUnregisteredSchoolConcern: 'CTT-7.3.2b',
      ApprovePlacement: 'CTT-7.2.2',
      RefusePlacement: 'CTT-7.2.2',
      AcknowledgeSchoolPolicies: 'CTT-7.5.7',
      IssueOffSiteNotice: 'CRST-4.1',
      RecordVisit: 'CTT-7.6.3',
      SubmitProgressReport: 'CTT-7.6.2',
      CeaseForDanger: 'CTT-7.7.1',
      ReportAbsence: 'CTT-7.5.3',
      CorrectAbsence: 'CTT-7.5.2',
    }));
});
