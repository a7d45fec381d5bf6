import { timetable } from '../domain/spec/examples.ts';

/** What is said over HTTP, for the specs: ids, and the bodies that take a placement from its proposal to its contract. */
export const id = (n: number): string => `00000000-0000-5000-8000-${n.toString(16).padStart(12, '0')}`;

export const [trustId, schoolId, studentId, providerId, siteId] = [id(1), id(2), id(3), id(4), id(5)] as const;
export const [head, tutor, mother] = [id(10), id(11), id(12)] as const;
export const document = (n: number) => ({ documentRef: id(n), sha256: n.toString(16).padStart(64, '0') });

export const proposal = {
  commissioningSchoolId: schoolId,
  studentId,
  providerId,
  reason: 'irregular-attendance',
  rationale: document(20),
  alternativesConsidered: document(21),
  longTermOutcome: 'attendance',
  objectives: [{ area: 'attendance', measure: 'percent', goal: 95 }],
  timetable,
  plannedStart: '2026-09-14',
  plannedEnd: '2026-12-18',
  namedLead: head,
  guidanceEdition: 'February 2025',
  externalIds: [{ system: 'mis', id: 'AP-1' }],
};
export const meeting = {
  attendees: ['school-leader', 'student', 'parent', 'provider'],
  targets: proposal.objectives,
  responsibilities: [{ owner: 'student', responsibility: document(22) }],
  reviewSchedule: { everyDays: 42, firstOn: '2026-10-12', agreedBy: ['school', 'provider', 'parent'] },
};
export const terms = {
  document: document(23),
  expectations: ['school', 'provider', 'parent'].map((party) => ({ party, expectation: document(24) })),
  funder: 'school',
  reportEveryDays: 28,
  plannedEnd: '2026-12-18',
};
export const signature = { version: 1, party: 'parent', signatory: mother, sha256: terms.document.sha256 };
const holder = 'parental-responsibility holder';

/** Up to the headteacher's approval. */
export const TO_APPROVAL = [
  ['consultations', { with: 'student', heard: true, views: document(30), support: 'school-staff' }],
  ['consultations', { with: holder, holderId: mother, heard: true, views: document(31), method: 'meeting' }],
  ['consultations', { with: 'professionals', participants: ['dsl', 'senco'], outcome: 'supports' }],
  ['reasons-explained', { to: 'student', by: head }],
  ['reasons-explained', { to: 'parents', by: head }],
  ['approval', {}],
] as const;
export const TO_SIGNATURES = [
  ['initial-meeting', meeting],
  [
    'evidence',
    {
      criterion: 'balanced-curriculum',
      outcome: 'met',
      evidence: document(32),
      checkedBy: head,
      checkedOn: '2026-09-01',
    },
  ],
  [
    'attendance-reporting',
    { channel: 'email', cutOffAm: '09:30', cutOffPm: '13:30', schoolContact: head, providerContact: tutor },
  ],
  ['contract', terms],
  ['contract/variations', { ...terms, reportEveryDays: 14, reason: 'expectations' }],
] as const;
