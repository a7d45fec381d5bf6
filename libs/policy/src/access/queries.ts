import type { Access } from '#libs/kernel';
import { ARRANGERS, LEADERS, only, SAFEGUARDERS } from './roles.ts';

const SCHOOL_AND_TRUST = [
  ...ARRANGERS,
  ...SAFEGUARDERS,
  'attendanceOfficer',
  'trustChiefExecutive',
  'chairOfGovernors',
  'auditor',
] as const;

/** Identifiable records: no analyst, and no operator, who keeps the machine and needs nobody's record. */
const OWN_SIDE = only(...SCHOOL_AND_TRUST);
/** The provider's staff see their own provider's part of it: reach is what keeps it their own. */
const WITH_PROVIDER = only(...SCHOOL_AND_TRUST, 'providerStaff');
/** What names no student is open to all of the trust; its provider's staff reach no further than their provider. */
const EVERYONE = only(...SCHOOL_AND_TRUST, 'chiefOperatingOfficer', 'analyst', 'operator');
/** Who was trained, and who has which policy: references of staff, for those who answer for it. */
const ANSWERABLE = only(...LEADERS, 'trustChiefExecutive', 'chiefOperatingOfficer', 'chairOfGovernors', 'auditor');

/** Who may ask what. */
export const QUERIES_ACCESS = {
  GetPlacement: WITH_PROVIDER,
  ListPlacements: WITH_PROVIDER,
  GetNextSteps: OWN_SIDE,
  GetAttendance: WITH_PROVIDER,
  GetProgress: WITH_PROVIDER,
  GetDuties: WITH_PROVIDER,
  GetCompliance: OWN_SIDE,
  GetTrail: only(...LEADERS, ...SAFEGUARDERS, 'apLead', 'trustChiefExecutive', 'auditor'),
  GetStudent: OWN_SIDE,
  GetProvider: WITH_PROVIDER,
  /** Numbers, and never of few: for those who answer for a school or the trust. */
  GetConcernCounts: {
    roles: ['headteacher', ...SAFEGUARDERS, 'trustChiefExecutive', 'chairOfGovernors', 'auditor'],
    clause: 'CTT-7.5.6',
  },
  GetProviderPerformance: { roles: WITH_PROVIDER.roles, clause: 'CTT-7.7.2' },
  GetSchool: EVERYONE,
  GetTrust: EVERYONE,
  GetPolicy: EVERYONE,
  GetPolicyStanding: EVERYONE,
  GetPolicyDiff: EVERYONE,
  GetSchoolPolicy: EVERYONE,
  GetSchoolStanding: EVERYONE,
  GetPolicyCascade: ANSWERABLE,
  GetLocalPolicy: ANSWERABLE,
  GetTraining: ANSWERABLE,
  GetOversight: ANSWERABLE,
} as const satisfies Readonly<Record<string, Access>>;
