import { ROLES, type Access, type Role } from '#libs/kernel';
import { isKnownClause } from '../clauses/catalogue.ts';
import { ACCESS } from './access.ts';
import { GOVERNING_ROWS } from './spec/governing-rows.ts';

/** How policies are kept has a spec of its own. */
const rows = Object.entries<Access>(ACCESS).filter(([name]) => !(name in GOVERNING_ROWS));
const actions = rows.map(([name]) => name);
const open = (role: Role): readonly string[] =>
  rows.filter(([, { roles }]) => roles.includes(role)).map(([name]) => name);
const closed = (role: Role): readonly string[] => actions.filter((name) => !open(role).includes(name));

const TRUST = ['RegisterTrust', 'PublishPolicyProfile', 'RegisterSchool'];
const SCHOOL = ['SetSchoolCalendar', 'SetSessionTimes', 'SetAttendanceTarget'];
const VETTING = ['RegisterProvider', 'ChangeRegistration', 'AddSite', 'CloseSite', 'RecordSuitabilityEvidence'];
const CHIEF = ['ApproveProviderUse', 'RevokeProviderUseApproval', 'ClearUnregisteredSchoolConcern'];
const CONCERN = 'RaiseUnregisteredSchoolConcern';
const JUDGED = ['GetDuties', 'GetCompliance'];
const RECORDS = ['GetPlacement', 'ListPlacements', 'GetNextSteps', 'GetAttendance', 'GetProgress', ...JUDGED];
const OPEN_TO_ALL = ['GetSchool', 'GetTrust', 'GetPolicy'];
const HEAD_ALONE = ['DelegateApproval', 'RequestProviderUseApproval', 'RefusePlacement', 'IssueOffSiteNotice'];
const PROVIDERS_OWN = ['AcknowledgeSchoolPolicies', 'SubmitProgressReport'];
const JUDGED_BY_LEADERS = ['ApprovePlacement', 'ExtendPlacement', 'CeaseForDanger'];

describe('Who may do what', () => {
  it.each<[Role, readonly string[]]>([
    ['headteacher', [...TRUST, ...CHIEF, ...PROVIDERS_OWN, 'ReportAbsence', 'ReopenProviderVetting']],
    [
      'deputyHeadteacher',
      [
        ...TRUST,
        ...CHIEF,
        ...PROVIDERS_OWN,
        ...HEAD_ALONE,
        'ReportAbsence',
        'JudgeProviderUnsuitable',
        'ReopenProviderVetting',
      ],
    ],
    [
      'apLead',
      [
        ...TRUST,
        ...SCHOOL,
        ...CHIEF,
        ...HEAD_ALONE,
        ...JUDGED_BY_LEADERS,
        'JudgeProviderUnsuitable',
        'ReopenProviderVetting',
      ],
    ],
    [
      'integration',
      [
        ...TRUST,
        ...CHIEF,
        ...HEAD_ALONE,
        ...PROVIDERS_OWN,
        ...JUDGED_BY_LEADERS,
        CONCERN,
        'JudgeReadyForNextStage',
        'RecordBehaviourImproved',
        'ExplainAbsence',
        'CorrectAbsence',
        'GetTrail',
        'JudgeProviderUnsuitable',
        'RecordProviderComplaint',
        'RecordQualityVisit',
        'ReopenProviderVetting',
      ],
    ],
  ])('%s may do all but what is somebody else’s', (role, others) =>
    expect(new Set(closed(role))).toEqual(new Set(others)),
  );

  it.each<[Role, readonly string[]]>([
    [
      'dsl',
      [
        CONCERN,
        'RecordVisit',
        'CaptureStudentView',
        'CeaseForDanger',
        ...RECORDS,
        'GetTrail',
        'GetStudent',
        'GetProvider',
        ...OPEN_TO_ALL,
        'NotifyStaffChange',
        'RecordProviderComplaint',
        'RecordQualityVisit',
      ],
    ],
    [
      'deputyDsl',
      [
        CONCERN,
        'RecordVisit',
        'CaptureStudentView',
        ...RECORDS,
        'GetTrail',
        'GetStudent',
        'GetProvider',
        ...OPEN_TO_ALL,
        'NotifyStaffChange',
        'RecordProviderComplaint',
        'RecordQualityVisit',
      ],
    ],
    [
      'attendanceOfficer',
      [
        CONCERN,
        'RecordDidNotArrive',
        'RecordVisit',
        'CaptureStudentView',
        'ReportAbsence',
        'ExplainAbsence',
        'CorrectAbsence',
        ...RECORDS,
        'GetStudent',
        'GetProvider',
        ...OPEN_TO_ALL,
      ],
    ],
    [
      'providerStaff',
      [
        'AcknowledgeSchoolPolicies',
        'SignContract',
        'DeclineContract',
        'RecordDidNotArrive',
        'SubmitProgressReport',
        'ReportAbsence',
        'GetPlacement',
        'ListPlacements',
        'GetAttendance',
        'GetProgress',
        'GetDuties',
        'GetProvider',
        'NotifyStaffChange',
      ],
    ],
    [
      'trustChiefExecutive',
      [
        'PublishPolicyProfile',
        'RegisterSchool',
        ...VETTING,
        ...CHIEF,
        CONCERN,
        'CeaseForDanger',
        ...RECORDS,
        'GetTrail',
        'GetStudent',
        'GetProvider',
        ...OPEN_TO_ALL,
        'JudgeProviderUnsuitable',
        'NotifyStaffChange',
        'RecordProviderComplaint',
        'RecordQualityVisit',
        'ReopenProviderVetting',
      ],
    ],
    ['chiefOperatingOfficer', OPEN_TO_ALL],
    ['chairOfGovernors', [...RECORDS, 'GetStudent', 'GetProvider', ...OPEN_TO_ALL]],
    ['auditor', [CONCERN, ...RECORDS, 'GetTrail', 'GetStudent', 'GetProvider', ...OPEN_TO_ALL]],
    ['analyst', OPEN_TO_ALL],
    ['operator', [...TRUST, ...SCHOOL, ...VETTING, ...OPEN_TO_ALL, 'NotifyStaffChange']],
  ])('%s may do this and nothing else', (role, own) => expect(new Set(open(role))).toEqual(new Set(own)));

  it('cites clauses of the catalogue, and leaves no row without a role, nor with one twice', () => {
    expect(rows.filter(([, { clause }]) => clause !== undefined && !isKnownClause(clause))).toEqual([]);
    expect(rows.filter(([, { roles }]) => roles.length === 0 || new Set(roles).size < roles.length)).toEqual([]);
  });

  it('has something for every role', () => expect(ROLES.filter((role) => open(role).length === 0)).toEqual([]));
});
