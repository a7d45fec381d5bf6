import type { Access } from '#libs/kernel';
import { LEADERS, only } from './roles.ts';

const KEEPERS = only(...LEADERS, 'integration', 'operator');

/** Who may change what a trust and its schools are, and the policy that holds for them. */
export const GOVERNANCE_ACCESS = {
  RegisterTrust: only('operator'),
  PublishPolicyProfile: only('trustChiefExecutive', 'operator'),
  RegisterSchool: only('operator', 'trustChiefExecutive'),
  SetSchoolCalendar: KEEPERS,
  SetSessionTimes: KEEPERS,
  SetAttendanceTarget: KEEPERS,
  DelegateApproval: { roles: ['headteacher'], clause: 'CTT-7.2.2' },
} as const satisfies Readonly<Record<string, Access>>;
