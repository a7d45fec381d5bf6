import type { PersonRef } from '#libs/kernel';
import type { ContractTerms, PlacementEvent, Proposal } from '../events.ts';
import { day, document, father, monday, mother, person, proposal, siteId, targets, terms } from './examples.ts';

/** What may stand on a placement's stream, for the specs: each event with a change, and the ways up to a point. */
type Of<T extends PlacementEvent['type']> = Extract<PlacementEvent, { type: T }>;

export const proposed = (change: Partial<Proposal> = {}): Of<'PlacementProposed'> => ({
  type: 'PlacementProposed',
  data: proposal(change),
});
export const studentHeard: PlacementEvent = {
  type: 'ConsultationRecorded',
  data: { with: 'student', heard: true, views: document('student-views'), on: monday },
};
export const holderHeard = (holderId: PersonRef): PlacementEvent => ({
  type: 'ConsultationRecorded',
  data: {
    with: 'parental-responsibility holder',
    holderId,
    heard: true,
    views: document(`${holderId}-views`),
    method: 'meeting',
    on: monday,
  },
});
export const professionalsHeard: PlacementEvent = {
  type: 'ConsultationRecorded',
  data: { with: 'professionals', participants: ['senco', 'dsl'], outcome: 'supports', on: monday },
};
export const explained = (to: 'student' | 'parents'): PlacementEvent => ({
  type: 'ReasonsExplained',
  data: { to, by: person('lead'), on: monday },
});

/** Proposed, and everybody heard: only the headteacher's decision is due. */
export const heard: readonly PlacementEvent[] = [
  proposed(),
  studentHeard,
  holderHeard(mother),
  holderHeard(father),
  professionalsHeard,
  explained('student'),
  explained('parents'),
];
export const approval = (change: Partial<Of<'HeadteacherApproved'>['data']> = {}): PlacementEvent => ({
  type: 'HeadteacherApproved',
  data: { approverId: 'head', asDelegate: false, holders: [mother, father], on: monday, ...change },
});
export const met = (change: Partial<Of<'InitialMeetingHeld'>['data']> = {}): Of<'InitialMeetingHeld'> => ({
  type: 'InitialMeetingHeld',
  data: {
    on: monday,
    attendees: ['school-leader', 'student', 'parent', 'provider'],
    targets,
    responsibilities: [{ owner: 'school', responsibility: document('support') }],
    reviewSchedule: { everyDays: 42, firstOn: day('2026-12-07'), agreedBy: ['school', 'provider', 'parent'] },
    ...change,
  },
});
/** The place is at another school: the student is on its register, too. */
export const dualRegistered: PlacementEvent = {
  type: 'DualRegistrationRecorded',
  data: { urn: '100001', from: day('2026-11-02') },
};
export const approved: readonly PlacementEvent[] = [...heard, approval(), dualRegistered];
export const agreed: readonly PlacementEvent[] = [...approved, met()];

export const issued = (change: Partial<ContractTerms> = {}): PlacementEvent => ({
  type: 'ContractIssued',
  data: { ...terms(change), version: 1 },
});
export const contracted: readonly PlacementEvent[] = [...agreed, issued()];
export const varied = (version: number, change: Partial<ContractTerms> = {}): PlacementEvent => ({
  type: 'ContractVaried',
  data: { ...terms(change), version, reason: 'duration' },
});
export const started: PlacementEvent = {
  type: 'PlacementStarted',
  data: { startedOn: day('2026-11-02'), siteId, evidenceRecordedLate: [] },
};
export const withdrawn: PlacementEvent = { type: 'PlacementWithdrawn', data: { reason: 'other' } };
export const halted: PlacementEvent = {
  type: 'PlacementHalted',
  data: { cause: 'unregistered-school-suspected', clauses: ['CTT-7.3.2b'] },
};
