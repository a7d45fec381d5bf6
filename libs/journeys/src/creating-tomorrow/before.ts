import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { groundSteps, providerSteps } from '../telling/ground.ts';
import { person } from '../telling/people.ts';
import { TWO_DAYS } from '../telling/timetable.ts';

export const [MOTHER, FATHER] = [person(21), person(22)];

const PROPOSAL = {
  commissioningSchoolId: '$school',
  studentId: '$student',
  providerId: '$provider',
  reason: 'curriculum-fit',
  objectives: [{ area: 'vocational-skills', measure: 'level', goal: 2 }],
  timetable: TWO_DAYS,
  plannedStart: '2026-10-06',
  plannedEnd: '2027-03-25',
  externalIds: [{ system: 'trust-mis', id: 'AP-2026-017' }],
};

const ground: readonly Step[] = [
  ...groundSteps({
    at: '2026-09-01T08:00:00Z',
    trust: 'Creating Tomorrow Trust',
    school: 'Riverside Academy',
    profile: 'creating-tomorrow-trust',
    effectiveFrom: '2026-09-01',
    yearGroup: 10,
    holders: [
      { holderId: MOTHER, relationship: 'mother' },
      { holderId: FATHER, relationship: 'father' },
    ],
  }),
  ...providerSteps({
    at: '2026-09-07T09:00:00Z',
    name: 'Harbour Skills Centre',
    registration: { kind: 'registered-school', urn: '199001', checkedOn: '2026-09-07' },
    site: { name: 'Workshop', address: '1 Quay Street', postcode: 'B1 1AA', subcontracted: false },
  }),
];

const proposing: readonly Step[] = [
  {
    says: 'The AP lead proposes a place for a vocational course, and leaves out why.',
    at: '2026-09-14T09:00:00Z',
    as: 'apLead',
    operation: 'ProposePlacement',
    body: PROPOSAL,
    refused: {
      status: 422,
      code: 'clauses-unmet',
      clauses: ['CTT-7.1.0', 'CTT-7.1.0', 'CTT-5.3', 'CTT-7.2.8', 'F-2.2'],
    },
  },
  {
    says: 'She proposes it again: with the reasons, what else was considered, the outcome meant, and a named lead.',
    at: '2026-09-14T09:20:00Z',
    as: 'apLead',
    operation: 'ProposePlacement',
    body: {
      ...PROPOSAL,
      rationale: document(1),
      alternativesConsidered: document(2),
      longTermOutcome: 'next-stage',
      namedLead: person(4),
      guidanceEdition: 'February 2025',
    },
    names: { placement: '/id' },
  },
  {
    says: 'The headteacher would approve at once.',
    at: '2026-09-14T10:00:00Z',
    as: 'headteacher',
    operation: 'ApprovePlacement',
    path: { placementId: '$placement' },
    body: {},
    refused: {
      status: 422,
      code: 'clauses-unmet',
      clauses: ['CTT-7.2.1', 'CTT-7.2.3', 'CTT-7.2.4', 'CTT-7.2.9', 'F-7.3', 'F-7.3'],
    },
  },
];

const consult = (says: string, at: string, body: object): Step => ({
  says,
  at,
  as: 'apLead',
  operation: 'RecordConsultation',
  path: { placementId: '$placement' },
  body,
});

const holder = (holderId: string | undefined, views: number, method: string) => ({
  with: 'parental-responsibility holder',
  holderId,
  heard: true,
  views: document(views),
  method,
});

const hearing: readonly Step[] = [
  consult('Professionals discuss it.', '2026-09-16T14:00:00Z', {
    with: 'professionals',
    participants: ['senco', 'attendance-lead', 'educational-psychologist'],
    outcome: 'supports',
  }),
  consult('The student is asked.', '2026-09-17T10:00:00Z', {
    with: 'student',
    heard: true,
    views: document(3),
    support: 'school-staff',
  }),
  consult('The mother is asked.', '2026-09-17T16:00:00Z', holder(MOTHER, 4, 'meeting')),
  consult('So is the father.', '2026-09-18T16:00:00Z', holder(FATHER, 5, 'telephone')),
  ...(['student', 'parents'] as const).map((to) => ({
    at: '2026-09-18T16:30:00Z',
    as: 'apLead',
    operation: 'ExplainReasons',
    path: { placementId: '$placement' },
    body: { to, by: person(4) },
  })),
  {
    says: 'The AP lead tries to approve in the headteacher’s place.',
    at: '2026-09-21T08:30:00Z',
    as: 'apLead',
    operation: 'ApprovePlacement',
    path: { placementId: '$placement' },
    body: {},
    refused: { status: 403, code: 'role-not-allowed' },
  },
  {
    says: 'The headteacher approves.',
    at: '2026-09-21T09:00:00Z',
    as: 'headteacher',
    operation: 'ApprovePlacement',
    path: { placementId: '$placement' },
    body: {},
  },
];

/** From nothing to the headteacher's approval. */
export const beforeApproval: readonly Step[] = [...ground, ...proposing, ...hearing];
