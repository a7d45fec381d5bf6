import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { ofPlacement } from '../telling/of-placement.ts';
import { EVERY_DAY } from '../telling/timetable.ts';

const arriving: readonly Step[] = [
  {
    ...ofPlacement('2026-09-22T08:00:00Z', 'apLead', 'StartPlacement', { startedOn: '2026-09-22', siteId: '$site' }),
    says: 'The placement starts, …',
  },
  {
    ...ofPlacement('2026-09-22T09:00:00Z', 'provider', 'RecordDidNotArrive', {}),
    says: '… and the student does not come.',
  },
  {
    ...ofPlacement('2026-10-01T09:00:00Z', 'apLead', 'ChangeTimetable', {
      timetable: EVERY_DAY,
      effectiveFrom: '2026-10-05',
    }),
    says: 'Every day suits better than two.',
  },
];

const pausing: readonly Step[] = [
  {
    ...ofPlacement('2026-10-12T08:00:00Z', 'apLead', 'PausePlacement', { from: '2026-10-12', reason: 'illness' }),
    says: 'A week of illness pauses it: no session is expected, …',
  },
  {
    ...ofPlacement('2026-10-13T08:30:00Z', 'provider', 'ReportAbsence', {
      date: '2026-10-13',
      session: 'AM',
      reason: 'illness',
    }),
    says: '… so none can be missed, …',
    refused: { status: 422, code: 'session-not-expected' },
  },
  {
    ...ofPlacement('2026-10-19T08:00:00Z', 'apLead', 'ResumePlacement', { from: '2026-10-19' }),
    says: '… until it goes on.',
  },
];

const moving: readonly Step[] = [
  {
    at: '2026-10-20T09:00:00Z',
    as: 'apLead',
    operation: 'AddSite',
    path: { providerId: '$provider' },
    body: {
      name: 'Glasshouse',
      address: '5 Garden Lane',
      postcode: 'LS1 1AA',
      satelliteOf: '$site',
      subcontracted: false,
    },
    names: { glasshouse: '/id' },
  },
  {
    ...ofPlacement('2026-10-21T09:00:00Z', 'apLead', 'ChangeSite', {
      siteId: '$glasshouse',
      effectiveFrom: '2026-11-02',
    }),
    says: 'The student moves to another site of the provider’s; the school knows which.',
  },
  {
    says: 'The first site closes, …',
    at: '2026-11-02T09:00:00Z',
    as: 'apLead',
    operation: 'CloseSite',
    path: { providerId: '$provider', siteId: '$site' },
    body: { closedOn: '2026-11-02' },
  },
  {
    ...ofPlacement('2026-11-02T09:30:00Z', 'apLead', 'ChangeSite', { siteId: '$site', effectiveFrom: '2026-11-03' }),
    says: '… and nobody can be sent back there.',
    refused: { status: 422, code: 'site-unknown' },
  },
];

const struggling: readonly Step[] = [
  {
    ...ofPlacement('2026-11-05T15:00:00Z', 'provider', 'SubmitProgressReport', {
      periodFrom: '2026-09-22',
      periodTo: '2026-11-04',
      progress: 'unsatisfactory',
      report: document(320),
    }),
    says: 'The provider reports that progress is not satisfactory.',
  },
  {
    ...ofPlacement('2026-11-09T14:00:00Z', 'apLead', 'HoldFormalReview', {
      attendees: ['school-leader', 'student', 'provider'],
      missing: [{ party: 'parent', reason: 'could-not-be-reached' }],
      progress: 'satisfactory',
      cessationConsidered: { decision: 'continue', reason: document(321) },
      nextReviewOn: '2026-12-07',
    }),
    says: 'A formal review considers ceasing, and goes on.',
  },
];

/** From the first day through everything that can change under way. */
export const changing: readonly Step[] = [...arriving, ...pausing, ...moving, ...struggling];
