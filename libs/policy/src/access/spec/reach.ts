import type { Role } from '#libs/kernel';

const names = (text: string): readonly string[] => text.trim().split(/\s+/);

type Reach = Readonly<Partial<Record<Role, readonly string[]>>>;

/** What those may not do who may do nearly everything in a school. */
export const ALL_BUT: Reach = {
  headteacher: names(`
    AcknowledgeSafeguardingConcern AcknowledgeSchoolPolicies ApproveLocalPolicy ApproveProviderUse AttestOversight
    CascadePolicy ClearUnregisteredSchoolConcern CloseSafeguardingConcern GrantConcernAccess
    ListSafeguardingConcerns NameAccountableOfficer PublishPolicyProfile RecordEqualityImpactAssessment
    RecordRatification RecordSafeguardingAction RegisterSchool RegisterTrust ReopenProviderVetting ReportAbsence
    ReportSeriousIncident ReviewPolicy RevokeProviderUseApproval SubmitProgressReport
  `),
  deputyHeadteacher: names(`
    AcknowledgeSafeguardingConcern AcknowledgeSchoolPolicies ApproveLocalPolicy ApproveProviderUse AttestClause
    AttestOversight CascadeLocalPolicy CascadePolicy ClearUnregisteredSchoolConcern CloseSafeguardingConcern
    DecideDirection DelegateApproval GetConcernCounts GetSafeguardingConcern GrantConcernAccess IssueOffSiteNotice
    JudgeProviderUnsuitable ListSafeguardingConcerns NameAccountableOfficer PublishPolicyProfile
    PublishSchoolOverride RecordEqualityImpactAssessment RecordRatification RecordSafeguardingAction
    RecordTrainingAndResourceImplications RefusePlacement RegisterSchool RegisterTrust ReopenProviderVetting
    ReportAbsence ReportSeriousIncident RequestProviderUseApproval ReviewLocalPolicy ReviewPolicy
    RevokeProviderUseApproval SubmitProgressReport
  `),
  apLead: names(`
    AcknowledgeSafeguardingConcern ApproveLocalPolicy ApprovePlacement ApproveProviderUse AttestClause
    AttestOversight CascadeLocalPolicy CascadePolicy CeaseForDanger ClearUnregisteredSchoolConcern
    CloseSafeguardingConcern DecideDirection DecidePlacement DelegateApproval DraftLocalPolicy ExtendPlacement
    GetConcernCounts GetLocalPolicy GetOversight GetPolicyCascade GetSafeguardingConcern GetTraining
    GrantConcernAccess HoldAccountabilityMeeting IssueOffSiteNotice JudgeProviderUnsuitable ListSafeguardingConcerns
    NameAccountableOfficer PublishPolicyProfile PublishSchoolOverride RecordEqualityImpactAssessment
    RecordPermanentExclusion RecordRatification RecordReinstatement RecordSafeguardingAction RecordSuspension
    RecordTraining RecordTrainingAndResourceImplications RefusePlacement RegisterSchool RegisterTrust
    ReopenProviderVetting RequestProviderUseApproval ReviewLocalPolicy ReviewPolicy RevokeProviderUseApproval
    SetAttendanceTarget SetSchoolCalendar SetSessionTimes
  `),
  integration: names(`
    AcknowledgeLocalPolicy AcknowledgePolicy AcknowledgeSafeguardingConcern AcknowledgeSchoolPolicies
    ApproveLocalPolicy ApprovePlacement ApproveProviderUse AttestClause AttestOversight CascadeLocalPolicy
    CascadePolicy CeaseForDanger ClearUnregisteredSchoolConcern CloseSafeguardingConcern CorrectAbsence
    DecideDirection DecidePlacement DelegateApproval DraftLocalPolicy ExplainAbsence ExtendPlacement
    GetConcernCounts GetLocalPolicy GetOversight GetPolicyCascade GetSafeguardingConcern GetTrail GetTraining
    GrantConcernAccess HoldAccountabilityMeeting IdentifyTrainingNeed IssueOffSiteNotice JudgeProviderUnsuitable
    JudgeReadyForNextStage ListSafeguardingConcerns NameAccountableOfficer PublishPolicyProfile
    PublishSchoolOverride RaiseSafeguardingConcern RaiseUnregisteredSchoolConcern RecordBehaviourImproved
    RecordEqualityImpactAssessment RecordProviderComplaint RecordQualityVisit RecordRatification
    RecordSafeguardingAction RecordTraining RecordTrainingAndResourceImplications RefusePlacement RegisterSchool
    RegisterTrust ReopenProviderVetting ReportSeriousIncident RequestProviderUseApproval RequestTraining
    ReviewLocalPolicy ReviewPolicy RevokeProviderUseApproval SubmitProgressReport
  `),
};

/** What everybody else may do, and nothing beside it. */
export const THIS_ALONE: Reach = {
  dsl: names(`
    AcknowledgeLocalPolicy AcknowledgePolicy AcknowledgeSafeguardingConcern CaptureStudentView CeaseForDanger
    CloseSafeguardingConcern ConfirmAttendanceReviewed GetAttendance GetCompliance GetConcernCounts GetDuties
    GetNextSteps GetPlacement GetPolicy GetPolicyDiff GetPolicyStanding GetProgress GetProvider
    GetProviderPerformance GetSafeguardingConcern GetSchool GetSchoolPolicy GetSchoolStanding GetStudent GetTrail
    GetTrust GrantConcernAccess ListPlacements ListSafeguardingConcerns LogProviderContact NotifyStaffChange
    RaiseDeliveryFailure RaiseSafeguardingConcern RaiseUnregisteredSchoolConcern RecordBehaviour
    RecordProviderComplaint RecordQualityVisit RecordSafeguardingAction RecordSafetyCheck RecordVisit
    StartAttendanceIntervention
  `),
  deputyDsl: names(`
    AcknowledgeLocalPolicy AcknowledgePolicy AcknowledgeSafeguardingConcern CaptureStudentView
    CloseSafeguardingConcern ConfirmAttendanceReviewed GetAttendance GetCompliance GetConcernCounts GetDuties
    GetNextSteps GetPlacement GetPolicy GetPolicyDiff GetPolicyStanding GetProgress GetProvider
    GetProviderPerformance GetSafeguardingConcern GetSchool GetSchoolPolicy GetSchoolStanding GetStudent GetTrail
    GetTrust GrantConcernAccess ListPlacements ListSafeguardingConcerns LogProviderContact NotifyStaffChange
    RaiseDeliveryFailure RaiseSafeguardingConcern RaiseUnregisteredSchoolConcern RecordBehaviour
    RecordProviderComplaint RecordQualityVisit RecordSafeguardingAction RecordSafetyCheck RecordVisit
    StartAttendanceIntervention
  `),
  attendanceOfficer: names(`
    AcknowledgeLocalPolicy AcknowledgePolicy CaptureStudentView ConfirmAttendanceReviewed CorrectAbsence
    ExplainAbsence GetAttendance GetCompliance GetDuties GetNextSteps GetPlacement GetPolicy GetPolicyDiff
    GetPolicyStanding GetProgress GetProvider GetProviderPerformance GetSchool GetSchoolPolicy GetSchoolStanding
    GetStudent GetTrust ListPlacements LogProviderContact RaiseDeliveryFailure RaiseSafeguardingConcern
    RaiseUnregisteredSchoolConcern RecordBehaviour RecordDidNotArrive RecordSafetyCheck RecordVisit ReportAbsence
    StartAttendanceIntervention
  `),
  providerStaff: names(`
    AcknowledgeSchoolPolicies DeclineContract GetAttendance GetDuties GetPlacement GetProgress GetProvider
    GetProviderPerformance ListPlacements NotifyStaffChange RaiseSafeguardingConcern RecordBehaviour
    RecordDidNotArrive ReportAbsence ReportSeriousIncident SignContract SubmitProgressReport
  `),
  trustChiefExecutive: names(`
    AcknowledgeLocalPolicy AcknowledgePolicy AddSite ApproveProviderUse AttestClause AttestOversight CascadePolicy
    CeaseForDanger ChangeRegistration ClearUnregisteredSchoolConcern CloseSite GetAttendance GetCompliance
    GetConcernCounts GetDuties GetLocalPolicy GetNextSteps GetOversight GetPlacement GetPolicy GetPolicyCascade
    GetPolicyDiff GetPolicyStanding GetProgress GetProvider GetProviderPerformance GetSchool GetSchoolPolicy
    GetSchoolStanding GetStudent GetTrail GetTraining GetTrust JudgeProviderUnsuitable ListPlacements
    NameAccountableOfficer NotifyStaffChange PublishPolicyProfile PublishSchoolOverride RaiseSafeguardingConcern
    RaiseUnregisteredSchoolConcern RecordEqualityImpactAssessment RecordProviderComplaint RecordQualityVisit
    RecordRatification RecordSuitabilityEvidence RecordTraining RegisterProvider RegisterSchool
    ReopenProviderVetting ReviewPolicy RevokeProviderUseApproval
  `),
  chiefOperatingOfficer: names(`
    AcknowledgeLocalPolicy AcknowledgePolicy AttestClause CascadePolicy GetLocalPolicy GetOversight GetPolicy
    GetPolicyCascade GetPolicyDiff GetPolicyStanding GetSchool GetSchoolPolicy GetSchoolStanding GetTraining
    GetTrust RecordEqualityImpactAssessment RecordRatification RecordTraining ReviewPolicy
  `),
  chairOfGovernors: names(`
    AcknowledgeLocalPolicy AcknowledgePolicy ApproveLocalPolicy AttestClause CascadeLocalPolicy GetAttendance
    GetCompliance GetConcernCounts GetDuties GetLocalPolicy GetNextSteps GetOversight GetPlacement GetPolicy
    GetPolicyCascade GetPolicyDiff GetPolicyStanding GetProgress GetProvider GetProviderPerformance GetSchool
    GetSchoolPolicy GetSchoolStanding GetStudent GetTraining GetTrust ListPlacements
  `),
  auditor: names(`
    GetAttendance GetCompliance GetConcernCounts GetDuties GetLocalPolicy GetNextSteps GetOversight GetPlacement
    GetPolicy GetPolicyCascade GetPolicyDiff GetPolicyStanding GetProgress GetProvider GetProviderPerformance
    GetSchool GetSchoolPolicy GetSchoolStanding GetStudent GetTrail GetTraining GetTrust ListPlacements
    RaiseUnregisteredSchoolConcern
  `),
  analyst: names(`
    GetPolicy GetPolicyDiff GetPolicyStanding GetSchool GetSchoolPolicy GetSchoolStanding GetTrust
  `),
  operator: names(`
    AddSite ChangeRegistration CloseSite GetPolicy GetPolicyDiff GetPolicyStanding GetSchool GetSchoolPolicy
    GetSchoolStanding GetTrust NameAccountableOfficer NotifyStaffChange PublishPolicyProfile
    RecordSuitabilityEvidence RegisterProvider RegisterSchool RegisterTrust SetAttendanceTarget SetSchoolCalendar
    SetSessionTimes
  `),
};
