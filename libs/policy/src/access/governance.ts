import type { Access } from '#libs/kernel';
import { LEADERS, only, SAFEGUARDERS } from './roles.ts';

/** Who runs a trust. */
const EXECUTIVE = ['trustChiefExecutive', 'chiefOperatingOfficer'] as const;

/** Everybody whom a policy reaches. */
const STAFF = [...LEADERS, ...SAFEGUARDERS, ...EXECUTIVE, 'apLead', 'attendanceOfficer', 'chairOfGovernors'] as const;

const KEEPERS = only(...LEADERS, 'integration', 'operator');

/** Who may say what was done about a trust's policy. */
const OF_THE_TRUST = {
  PublishSchoolOverride: { roles: ['headteacher', 'trustChiefExecutive'], clause: 'CTT-2.3' },
  RecordEqualityImpactAssessment: { roles: EXECUTIVE, clause: 'CTT-2.2' },
  RecordRatification: { roles: EXECUTIVE, clause: 'CRST-M' },
  ReviewPolicy: { roles: EXECUTIVE, clause: 'CTT-6.2a' },
  CascadePolicy: { roles: EXECUTIVE, clause: 'CTT-6.2b' },
  AcknowledgePolicy: only(...STAFF),
  NameAccountableOfficer: { roles: ['trustChiefExecutive', 'operator'], clause: 'CTT-6.1' },
  AttestOversight: { roles: ['trustChiefExecutive'], clause: 'CTT-6.1' },
  AttestClause: only(...EXECUTIVE, 'chairOfGovernors', 'headteacher'),
} as const satisfies Readonly<Record<string, Access>>;

/** Who may say what was done about a school's own policy and training. */
const OF_THE_SCHOOL = {
  DraftLocalPolicy: { roles: LEADERS, clause: 'CTT-3.1' },
  RecordTrainingAndResourceImplications: { roles: ['headteacher'], clause: 'CTT-6.3b' },
  ApproveLocalPolicy: { roles: ['chairOfGovernors'], clause: 'CTT-6.4a' },
  ReviewLocalPolicy: { roles: ['headteacher'], clause: 'CTT-6.3a' },
  CascadeLocalPolicy: { roles: ['chairOfGovernors', 'headteacher'], clause: 'CTT-6.4b' },
  AcknowledgeLocalPolicy: only(...STAFF),
  RecordTraining: { roles: [...LEADERS, ...EXECUTIVE], clause: 'CTT-8.1' },
  IdentifyTrainingNeed: { roles: [...LEADERS, 'apLead'], clause: 'CTT-8.2' },
  RequestTraining: { roles: [...LEADERS, 'apLead'], clause: 'CTT-8.2' },
} as const satisfies Readonly<Record<string, Access>>;

/** Who may change what a trust and its schools are, and the policy that holds for them. */
export const GOVERNANCE_ACCESS = {
  ...OF_THE_TRUST,
  ...OF_THE_SCHOOL,
  RegisterTrust: only('operator'),
  PublishPolicyProfile: only('trustChiefExecutive', 'operator'),
  RegisterSchool: only('operator', 'trustChiefExecutive'),
  SetSchoolCalendar: KEEPERS,
  SetSessionTimes: KEEPERS,
  SetAttendanceTarget: KEEPERS,
  DelegateApproval: { roles: ['headteacher'], clause: 'CTT-7.2.2' },
} as const satisfies Readonly<Record<string, Access>>;
