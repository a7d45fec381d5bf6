import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { person } from '../telling/people.ts';

const GUARDIAN = person(121);

const path = { placementId: '$placement' };

/** From the first day to the danger that ends it. */
export const untilTheDanger: readonly Step[] = [
  {
    says: 'The provider reports an absence before the session begins.',
    at: '2027-03-02T08:45:00Z',
    as: 'provider',
    operation: 'ReportAbsence',
    path,
    body: { date: '2027-03-02', session: 'AM', reason: 'illness' },
  },
  {
    says: 'The mother asks for a review of the direction.',
    at: '2027-03-08T16:00:00Z',
    as: 'apLead',
    operation: 'RequestDirectionReview',
    path,
    body: { holderId: GUARDIAN, request: document(240) },
  },
  {
    says: 'Nothing is decided before one was held.',
    at: '2027-03-09T09:00:00Z',
    as: 'headteacher',
    operation: 'DecideDirection',
    path,
    body: { decision: 'continue', reasons: document(241) },
    refused: { status: 422, code: 'review-missing' },
  },
  {
    says: 'A review leaves out attendance, progress, and both judgements.',
    at: '2027-03-10T14:00:00Z',
    as: 'apLead',
    operation: 'HoldReview',
    path,
    body: {
      attendees: ['school-staff', 'student', 'provider'],
      targets: [],
      progress: 'satisfactory',
      nextReviewOn: '2027-03-24',
    },
    refused: { status: 422, code: 'clauses-unmet', clauses: ['CRST-4.5', 'CRST-4.6', 'CRST-4.7', 'CRST-4.7'] },
  },
  {
    says: 'With all four, it stands.',
    at: '2027-03-10T14:20:00Z',
    as: 'apLead',
    operation: 'HoldReview',
    path,
    body: {
      attendees: ['school-staff', 'student', 'provider'],
      targets: [],
      progress: 'satisfactory',
      attendanceReviewed: true,
      progressReviewed: true,
      objectivesAchieved: false,
      studentBenefitting: true,
      nextReviewOn: '2027-03-24',
    },
  },
  {
    says: 'The Principal decides that the direction goes on, …',
    at: '2027-03-11T09:00:00Z',
    as: 'headteacher',
    operation: 'DecideDirection',
    path,
    body: { decision: 'continue', until: '2027-03-25', reasons: document(241) },
  },
  {
    says: '… and the mother has it in writing, with the reasons.',
    at: '2027-03-12T09:00:00Z',
    as: 'apLead',
    operation: 'TellDirectionOutcome',
    path,
    body: { recipients: [GUARDIAN], document: document(242) },
  },
  {
    says: 'The DSL learns of a danger. Nothing has to be filled in: the placement ceases at once.',
    at: '2027-03-15T11:05:00Z',
    as: 'dsl',
    operation: 'CeasePlacement',
    path,
    body: { ground: 'danger' },
  },
  {
    says: 'The DSL and the chief executive were told; the student is taught at school meanwhile.',
    at: '2027-03-15T14:00:00Z',
    as: 'apLead',
    operation: 'SecureEducationContinuity',
    path,
    body: { arrangement: 'commissioning-school', from: '2027-03-16', record: document(243) },
    eventually: true,
  },
  {
    says: 'The student is back at school.',
    at: '2027-03-16T09:00:00Z',
    as: 'apLead',
    operation: 'RecordDestination',
    path,
    body: { destination: 'commissioning-school' },
  },
];
