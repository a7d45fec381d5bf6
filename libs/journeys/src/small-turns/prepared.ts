import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { providerEvidence } from '../telling/evidence.ts';
import { groundSteps, providerSteps } from '../telling/ground.ts';
import { person } from '../telling/people.ts';
import { TWO_DAYS } from '../telling/timetable.ts';

export const MOTHER = person(321);
const STEPFATHER = person(322);

const ground: readonly Step[] = [
  ...groundSteps({
    at: '2026-09-01T08:00:00Z',
    trust: 'Northern Lights Trust',
    school: 'Moorside School',
    profile: 'national-baseline',
    effectiveFrom: '2026-09-01',
    yearGroup: 8,
    holders: [
      { holderId: MOTHER, relationship: 'mother' },
      { holderId: STEPFATHER, relationship: 'step-parent' },
    ],
  }),
  ...providerSteps({
    at: '2026-09-01T10:00:00Z',
    name: 'Greenhouse Project',
    registration: { kind: 'non-school-provider', checkedOn: '2026-09-01' },
    site: { name: 'Allotment', address: '3 Garden Lane', postcode: 'LS1 1AA', subcontracted: false },
  }),
  ...providerEvidence(['recruitment-checks-confirmed'], {
    at: '2026-09-02T09:00:00Z',
    checkedOn: '2026-09-02',
    expiresOn: '2027-08-31',
    checker: 304,
  }),
];

const PROPOSAL = {
  commissioningSchoolId: '$school',
  studentId: '$student',
  providerId: '$provider',
  reason: 'irregular-attendance',
  timetable: TWO_DAYS,
  plannedStart: '2026-09-22',
  namedLead: person(304),
};

const ofStudent = (at: string, operation: string, body: object): Step => ({
  at,
  as: 'apLead',
  operation,
  path: { studentId: '$student' },
  body,
});

const student: readonly Step[] = [
  {
    ...ofStudent('2026-09-02T10:00:00Z', 'ChangeYearGroup', { yearGroup: 9 }),
    says: 'The student is in year 9 now, …',
  },
  {
    ...ofStudent('2026-09-02T10:05:00Z', 'SetStudentFlags', { flags: ['ehcp', 'free-school-meals'] }),
    says: '… has a plan, …',
  },
  {
    ...ofStudent('2026-09-02T10:10:00Z', 'EndParentalResponsibility', { endedOn: '2026-08-31' }),
    path: { studentId: '$student', holderId: STEPFATHER },
    says: '… and one who held parental responsibility no longer does.',
  },
  {
    ...ofStudent('2026-09-03T09:00:00Z', 'RecordLeftRoll', { leftOn: '2026-09-02' }),
    says: 'By a mistake of the office, the student is off roll, …',
  },
  {
    says: '… so nothing can be proposed, …',
    at: '2026-09-03T10:00:00Z',
    as: 'apLead',
    operation: 'ProposePlacement',
    body: PROPOSAL,
    refused: { status: 422, code: 'clauses-unmet', clauses: ['F-2.2'] },
  },
  {
    ...ofStudent('2026-09-03T11:00:00Z', 'RecordReturnedToRoll', { returnedOn: '2026-09-03' }),
    says: '… until that is put right.',
  },
];

const hearing = (at: string, body: object): Step => ({
  at,
  as: 'apLead',
  operation: 'RecordConsultation',
  path: { placementId: '$placement' },
  body,
});

const proposing: readonly Step[] = [
  {
    says: 'Now a place is proposed, for a student who attends only now and then.',
    at: '2026-09-03T11:10:00Z',
    as: 'apLead',
    operation: 'ProposePlacement',
    body: PROPOSAL,
    names: { placement: '/id' },
  },
  {
    ...hearing('2026-09-04T10:00:00Z', { with: 'student', heard: false, reason: 'too-unwell' }),
    says: 'The student is too unwell to be asked; that is on record.',
  },
  hearing('2026-09-04T16:00:00Z', {
    with: 'parental-responsibility holder',
    holderId: MOTHER,
    heard: true,
    views: document(301),
    method: 'video',
  }),
];

/** From nothing to what a headteacher can decide on, past a student's changes. */
export const prepared: readonly Step[] = [...ground, ...student, ...proposing];
