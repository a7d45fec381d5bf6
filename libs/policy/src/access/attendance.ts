import type { Access } from '#libs/kernel';
import { LEADERS, only } from './roles.ts';

const REGISTRARS = only(...LEADERS, 'apLead', 'attendanceOfficer');

/** Who may say that a student was absent, and why. Corrections are the school's: the register is (CTT-7.5.2). */
export const ATTENDANCE_ACCESS = {
  ReportAbsence: { roles: ['providerStaff', 'attendanceOfficer', 'apLead', 'integration'], clause: 'CTT-7.5.3' },
  ExplainAbsence: REGISTRARS,
  CorrectAbsence: { roles: REGISTRARS.roles, clause: 'CTT-7.5.2' },
} as const satisfies Readonly<Record<string, Access>>;
