import type { Access } from '#libs/kernel';
import { LEADERS, only, SAFEGUARDERS } from './roles.ts';

const SAFEGUARDERS_ONLY = only(...SAFEGUARDERS);

/**
 * Anybody who works with the student may raise a concern; only the safeguarding leads of the school read it, and a headteacher
 * whose need to know they have put on record.
 */
export const SAFEGUARDING_ACCESS = {
  RaiseSafeguardingConcern: {
    roles: [...LEADERS, ...SAFEGUARDERS, 'apLead', 'attendanceOfficer', 'providerStaff', 'trustChiefExecutive'],
    clause: 'CTT-7.5.6',
  },
  AcknowledgeSafeguardingConcern: { roles: SAFEGUARDERS, clause: 'CTT-7.5.6' },
  RecordSafeguardingAction: SAFEGUARDERS_ONLY,
  CloseSafeguardingConcern: SAFEGUARDERS_ONLY,
  GrantConcernAccess: SAFEGUARDERS_ONLY,
  GetSafeguardingConcern: only(...SAFEGUARDERS, 'headteacher'),
  ListSafeguardingConcerns: SAFEGUARDERS_ONLY,
} as const satisfies Readonly<Record<string, Access>>;
