const LEADERS = ['headteacher', 'deputyHeadteacher'];
const EXECUTIVE = ['trustChiefExecutive', 'chiefOperatingOfficer'];
const SCHOOL_AND_TRUST = [
  ...LEADERS,
  'apLead',
  'integration',
  'dsl',
  'deputyDsl',
  'attendanceOfficer',
  'trustChiefExecutive',
  'chairOfGovernors',
  'auditor',
];
const EVERYONE = [...SCHOOL_AND_TRUST, 'chiefOperatingOfficer', 'analyst', 'operator'];
const STAFF = [...LEADERS, 'dsl', 'deputyDsl', ...EXECUTIVE, 'apLead', 'attendanceOfficer', 'chairOfGovernors'];
const ANSWERABLE = [...LEADERS, ...EXECUTIVE, 'chairOfGovernors', 'auditor'];

/** How policies themselves are kept: who may, and by which clause. */
export const GOVERNING_ROWS: Readonly<Record<string, Readonly<{ roles: readonly string[]; clause?: string }>>> = {
  PublishSchoolOverride: { roles: ['headteacher', 'trustChiefExecutive'], clause: 'CTT-2.3' },
  RecordEqualityImpactAssessment: { roles: EXECUTIVE, clause: 'CTT-2.2' },
  RecordRatification: { roles: EXECUTIVE, clause: 'CRST-M' },
  ReviewPolicy: { roles: EXECUTIVE, clause: 'CTT-6.2a' },
  CascadePolicy: { roles: EXECUTIVE, clause: 'CTT-6.2b' },
  AcknowledgePolicy: { roles: STAFF },
  NameAccountableOfficer: { roles: ['trustChiefExecutive', 'operator'], clause: 'CTT-6.1' },
  AttestOversight: { roles: ['trustChiefExecutive'], clause: 'CTT-6.1' },
  AttestClause: { roles: [...EXECUTIVE, 'chairOfGovernors', 'headteacher'] },
  DraftLocalPolicy: { roles: LEADERS, clause: 'CTT-3.1' },
  RecordTrainingAndResourceImplications: { roles: ['headteacher'], clause: 'CTT-6.3b' },
  ApproveLocalPolicy: { roles: ['chairOfGovernors'], clause: 'CTT-6.4a' },
  ReviewLocalPolicy: { roles: ['headteacher'], clause: 'CTT-6.3a' },
  CascadeLocalPolicy: { roles: ['chairOfGovernors', 'headteacher'], clause: 'CTT-6.4b' },
  AcknowledgeLocalPolicy: { roles: STAFF },
  RecordTraining: { roles: [...LEADERS, ...EXECUTIVE], clause: 'CTT-8.1' },
  IdentifyTrainingNeed: { roles: [...LEADERS, 'apLead'], clause: 'CTT-8.2' },
  RequestTraining: { roles: [...LEADERS, 'apLead'], clause: 'CTT-8.2' },
  GetPolicyStanding: { roles: EVERYONE },
  GetPolicyDiff: { roles: EVERYONE },
  GetSchoolPolicy: { roles: EVERYONE },
  GetSchoolStanding: { roles: EVERYONE },
  GetPolicyCascade: { roles: ANSWERABLE },
  GetLocalPolicy: { roles: ANSWERABLE },
  GetTraining: { roles: ANSWERABLE },
  GetOversight: { roles: ANSWERABLE },
};
