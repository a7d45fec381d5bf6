import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { person } from '../telling/people.ts';

const path = { placementId: '$placement' };

const absences: readonly Step[] = [
  {
    says: 'The school shares what the student has attained.',
    at: '2026-10-06T09:00:00Z',
    as: 'apLead',
    operation: 'ShareAttainment',
    path,
    body: { baseline: document(20), to: person(8) },
  },
  {
    says: 'The provider reports an absence, 25 minutes into the session.',
    at: '2026-10-08T08:40:00Z',
    as: 'provider',
    operation: 'ReportAbsence',
    path,
    body: { date: '2026-10-08', session: 'AM', reason: 'not-known' },
  },
  {
    at: '2026-10-08T08:41:00Z',
    as: 'attendanceOfficer',
    operation: 'GetAttendance',
    path,
    query: { after: '$position', on: '2026-10-08' },
    names: { absence: '/absences/0/absenceId' },
  },
  {
    says: 'The mother explains it.',
    at: '2026-10-08T11:00:00Z',
    as: 'attendanceOfficer',
    operation: 'ExplainAbsence',
    path: { ...path, absenceId: '$absence' },
    body: { reason: 'medical-appointment', explainedBy: 'parent' },
  },
  {
    says: 'An absence is reported of a day on which nobody was expected.',
    at: '2026-10-16T10:00:00Z',
    as: 'provider',
    operation: 'ReportAbsence',
    path,
    body: { date: '2026-10-16', session: 'AM', reason: 'illness' },
    refused: { status: 422, code: 'session-not-expected' },
  },
  {
    says: 'Another is reported in error, …',
    at: '2026-10-20T12:30:00Z',
    as: 'provider',
    operation: 'ReportAbsence',
    path,
    body: { date: '2026-10-20', session: 'PM', reason: 'not-known' },
  },
  {
    at: '2026-10-20T12:31:00Z',
    as: 'attendanceOfficer',
    operation: 'GetAttendance',
    path,
    query: { after: '$position', on: '2026-10-20' },
    names: { mistaken: '/absences/1/absenceId' },
  },
  {
    says: '… and withdrawn: what was said stays on record.',
    at: '2026-10-20T15:00:00Z',
    as: 'attendanceOfficer',
    operation: 'CorrectAbsence',
    path: { ...path, absenceId: '$mistaken' },
    body: { reason: 'reported-in-error' },
  },
];

const monitoring: readonly Step[] = [
  {
    says: 'The school visits.',
    at: '2026-10-22T11:00:00Z',
    as: 'apLead',
    operation: 'RecordVisit',
    path,
    body: { visitor: person(4), studentSeen: true, record: document(21) },
  },
  {
    says: 'The provider reports on the first weeks.',
    at: '2026-11-05T15:00:00Z',
    as: 'provider',
    operation: 'SubmitProgressReport',
    path,
    body: { periodFrom: '2026-10-06', periodTo: '2026-11-03', progress: 'good', report: document(22) },
  },
  {
    at: '2026-11-05T15:10:00Z',
    as: 'apLead',
    operation: 'GetProgress',
    path,
    query: { after: '$position' },
    names: { skills: '/targets/0/targetId', presence: '/targets/1/targetId' },
  },
];

const assessed = (skills: string, presence: string) => [
  { targetId: '$skills', assessment: skills },
  { targetId: '$presence', assessment: presence },
];

const review = (at: string, body: object): Step => ({
  at,
  as: 'apLead',
  operation: 'HoldReview',
  path,
  body: { attendees: ['school-leader', 'student', 'parent', 'provider'], progress: 'good', ...body },
});

const view = (at: string, number: number): Step => ({
  says: 'The student says how it goes.',
  at,
  as: 'apLead',
  operation: 'CaptureStudentView',
  path,
  body: { views: document(number), sentiment: 'positive' },
});

const reviewing: readonly Step[] = [
  {
    ...review('2026-11-10T14:00:00Z', {
      targets: [{ targetId: '$skills', assessment: 'on-track' }],
      nextReviewOn: '2026-12-08',
    }),
    says: 'A review is held that looks at one target of two, without the student’s own view.',
    refused: { status: 422, code: 'clauses-unmet', clauses: ['CTT-7.4.3', 'CTT-7.6.5', 'CTT-7.7.4'] },
  },
  view('2026-11-10T14:10:00Z', 23),
  {
    ...review('2026-11-10T14:30:00Z', {
      targets: assessed('on-track', 'on-track'),
      readyForNextStage: false,
      nextReviewOn: '2026-12-08',
    }),
    says: 'With everything looked at, the review stands.',
  },
  view('2026-12-08T13:00:00Z', 24),
  {
    ...review('2026-12-08T14:00:00Z', {
      targets: assessed('met', 'met'),
      readyForNextStage: true,
      nextReviewOn: '2027-01-12',
    }),
    says: 'Four weeks later both targets are met: the student is ready for the next stage.',
  },
];

const ending: readonly Step[] = [
  {
    says: 'She would end it at once: but where does the student go, and what does the student think?',
    at: '2026-12-18T15:00:00Z',
    as: 'apLead',
    operation: 'CeasePlacement',
    path,
    body: { ground: 'ready-for-next-stage', ceasedOn: '2026-12-18', outcomes: assessed('met', 'met') },
    refused: { status: 422, code: 'clauses-unmet', clauses: ['F-2.3', 'F-2.3'] },
  },
  {
    says: 'So the placement ceases, with what became of its targets, where the student goes, and what the student thinks.',
    at: '2026-12-18T15:30:00Z',
    as: 'apLead',
    operation: 'CeasePlacement',
    path,
    body: {
      ground: 'ready-for-next-stage',
      ceasedOn: '2026-12-18',
      outcomes: assessed('met', 'met'),
      destination: 'further-education',
      studentAssessment: document(25),
    },
  },
  {
    says: 'Nothing more happens to a placement that has ended.',
    at: '2026-12-19T09:00:00Z',
    as: 'apLead',
    operation: 'RecordVisit',
    path,
    body: { visitor: person(4), studentSeen: true, record: document(26) },
    refused: { status: 409, code: 'placement-ended' },
  },
  {
    says: 'Six weeks on, the school asks how it went.',
    at: '2027-01-29T10:00:00Z',
    as: 'apLead',
    operation: 'RecordFollowUp',
    path,
    body: { weeksAfter: 6, sustained: true, by: person(4) },
  },
];

/** From the first day to what became of it. */
export const underWay: readonly Step[] = [...absences, ...monitoring, ...reviewing, ...ending];
