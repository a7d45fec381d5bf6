import type { Access } from '#libs/kernel';
import { ARRANGERS, LEADERS, only, SAFEGUARDERS } from './roles.ts';

const VETTERS = only(...ARRANGERS, 'trustChiefExecutive', 'operator');

/** Anybody who suspects an unregistered school may say so; only the trust's chief executive may say that it is none. */
const WITNESSES = [
  ...LEADERS,
  ...SAFEGUARDERS,
  'apLead',
  'attendanceOfficer',
  'trustChiefExecutive',
  'auditor',
] as const;

/** Who may vet a provider, and approve its use. */
export const PROVIDERS_ACCESS = {
  RegisterProvider: VETTERS,
  ChangeRegistration: VETTERS,
  AddSite: VETTERS,
  CloseSite: VETTERS,
  RecordSuitabilityEvidence: VETTERS,
  /** The provider is obliged to tell of it (F-4.2); a school that learns of it otherwise records it too. */
  NotifyStaffChange: { roles: [...VETTERS.roles, ...SAFEGUARDERS, 'providerStaff'], clause: 'F-4.2' },
  RecordProviderComplaint: only(...LEADERS, ...SAFEGUARDERS, 'apLead', 'trustChiefExecutive'),
  RecordQualityVisit: only(...LEADERS, ...SAFEGUARDERS, 'apLead', 'trustChiefExecutive'),
  HoldAccountabilityMeeting: { roles: LEADERS, clause: 'CTT-7.7.2' },
  JudgeProviderUnsuitable: { roles: ['headteacher', 'trustChiefExecutive'], clause: 'F-4.1' },
  ReopenProviderVetting: { roles: ['trustChiefExecutive'], clause: 'F-4.1' },
  RequestProviderUseApproval: { roles: ['headteacher'], clause: 'CRST-6' },
  ApproveProviderUse: { roles: ['trustChiefExecutive'], clause: 'CRST-6' },
  RevokeProviderUseApproval: { roles: ['trustChiefExecutive'], clause: 'CRST-6' },
  RaiseUnregisteredSchoolConcern: { roles: WITNESSES, clause: 'CTT-7.3.2b' },
  ClearUnregisteredSchoolConcern: { roles: ['trustChiefExecutive'], clause: 'CTT-7.3.2b' },
} as const satisfies Readonly<Record<string, Access>>;
