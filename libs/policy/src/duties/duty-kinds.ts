import type { Role } from '#libs/kernel';
import type { Clause } from '../clauses/clause.ts';
import { clause } from '../clauses/catalogue.ts';
import type { PolicySource } from '../clauses/clause.ts';

/**
 * A thing that falls due: by which clauses (the first that binds is named), whose it is to do, and how many days it may be
 * overdue before it counts as a breach. Where no policy says how soon, `within` school days is the product's visible default.
 */
type DutyKindRow = Readonly<{
  clauses: readonly string[];
  owner: Role;
  graceDays: number;
  within?: number;
}>;

/** Every kind of duty. */
export const DUTY_KINDS = {
  review: { clauses: ['CTT-7.4.1', 'CRST-4.5', 'CRST-4.6', 'F-2.2'], owner: 'apLead', graceDays: 7 },
  'target-review': { clauses: ['CTT-7.4.4'], owner: 'apLead', graceDays: 7 },
  visit: { clauses: ['CTT-7.6.3', 'F-2.2', 'CTT-2.4'], owner: 'apLead', graceDays: 7 },
  'progress-report': { clauses: ['CTT-7.6.2', 'F-2.2', 'CTT-2.4'], owner: 'providerStaff', graceDays: 7 },
  'student-view': { clauses: ['CTT-7.6.5', 'F-7.3', 'CTT-2.4'], owner: 'apLead', graceDays: 7 },
  'attainment-shared': { clauses: ['CTT-7.6.1'], owner: 'apLead', graceDays: 5 },
  induction: { clauses: ['CTT-7.3.21'], owner: 'providerStaff', graceDays: 7, within: 5 },
  'absence-explained': { clauses: ['CTT-7.5.1'], owner: 'attendanceOfficer', graceDays: 1, within: 1 },
  'formal-review': { clauses: ['CTT-7.6.7'], owner: 'headteacher', graceDays: 5, within: 10 },
  'accountability-meeting': { clauses: ['CTT-7.7.2'], owner: 'headteacher', graceDays: 5 },
  'sixth-day-education': { clauses: ['F-2.6'], owner: 'headteacher', graceDays: 0 },
  'move-on': { clauses: ['CTT-7.7.4', 'F-2.2'], owner: 'headteacher', graceDays: 10, within: 20 },
  reintegration: { clauses: ['CRST-4.8', 'F-2.2'], owner: 'headteacher', graceDays: 10, within: 20 },
  'planned-end': { clauses: ['F-2.2'], owner: 'headteacher', graceDays: 10 },
  notice: { clauses: ['CRST-4.1', 'F-1.2'], owner: 'headteacher', graceDays: 0 },
  'left-roll-decision': { clauses: ['CTT-7.2.6', 'F-2.2'], owner: 'headteacher', graceDays: 5, within: 5 },
  'provider-concern-decision': { clauses: ['CTT-7.3.2b', 'F-3.1'], owner: 'headteacher', graceDays: 5, within: 5 },
  'parent-consultation': { clauses: ['CTT-7.2.4', 'F-7.3'], owner: 'apLead', graceDays: 5, within: 10 },
  destination: { clauses: ['F-2.3'], owner: 'apLead', graceDays: 20, within: 20 },
  'delivery-failure': { clauses: ['CTT-7.4.6'], owner: 'apLead', graceDays: 2 },
  'attendance-review': { clauses: ['CTT-7.5.4'], owner: 'attendanceOfficer', graceDays: 3 },
  'provider-contact': { clauses: ['CTT-7.5.4'], owner: 'apLead', graceDays: 3 },
  intervention: { clauses: ['CTT-7.5.5'], owner: 'attendanceOfficer', graceDays: 5 },
  'education-continuity': { clauses: ['CTT-7.7.1', 'F-2.2'], owner: 'headteacher', graceDays: 2 },
  'direction-review': { clauses: ['F-1.5'], owner: 'headteacher', graceDays: 5 },
  'direction-outcome': { clauses: ['F-1.6'], owner: 'headteacher', graceDays: 3 },
  'evidence-renewal': { clauses: ['F-4.1'], owner: 'apLead', graceDays: 0 },
  'policy-cascade': { clauses: ['CTT-6.2b'], owner: 'chiefOperatingOfficer', graceDays: 14 },
  'policy-acknowledgement': { clauses: ['CTT-6.2b'], owner: 'chiefOperatingOfficer', graceDays: 14 },
  'oversight-attestation': { clauses: ['CTT-6.1'], owner: 'trustChiefExecutive', graceDays: 30 },
  'local-policy-review': { clauses: ['CTT-6.3a'], owner: 'headteacher', graceDays: 30 },
  'local-policy-cascade': { clauses: ['CTT-6.4b'], owner: 'headteacher', graceDays: 14 },
  'training-request': { clauses: ['CTT-8.2'], owner: 'headteacher', graceDays: 14 },
  'policy-review': { clauses: ['CTT-6.2a', 'CRST-M'], owner: 'trustChiefExecutive', graceDays: 90 },
} as const satisfies Readonly<Record<string, DutyKindRow>>;

export type DutyKind = keyof typeof DUTY_KINDS;

/** What a kind of duty is made of. */
export const dutyKind = (kind: DutyKind): DutyKindRow => DUTY_KINDS[kind];

/** The clauses of a kind that bind whoever goes by these policies; the first is the one that a due list names. */
export const clausesOfDuty = (kind: DutyKind, policies: ReadonlySet<PolicySource>): readonly Clause[] =>
  dutyKind(kind)
    .clauses.map(clause)
    .filter(({ policy }) => policies.has(policy));
