import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { ofPlacement } from '../telling/of-placement.ts';
import { person } from '../telling/people.ts';

const path = { providerId: '$provider' };

const report = (at: string, periodFrom: string, periodTo: string, number: number): Step =>
  ofPlacement(at, 'provider', 'SubmitProgressReport', {
    periodFrom,
    periodTo,
    progress: 'unsatisfactory',
    report: document(number),
  });

const meeting = (change: object): Step => ({
  at: '2026-11-10T15:00:00Z',
  as: 'headteacher',
  operation: 'HoldAccountabilityMeeting',
  path,
  body: {
    on: '2026-11-10',
    by: person(902),
    placements: ['$placement'],
    progress: 'unsatisfactory',
    actions: ['improvement-plan'],
    record: document(912),
    nextMeetingOn: '2026-12-08',
    ...change,
  },
});

/** Progress is unsatisfactory again: leaders hold the provider to account for it. */
export const accounted: readonly Step[] = [
  report('2026-10-13T14:00:00Z', '2026-09-15', '2026-10-12', 910),
  {
    ...report('2026-11-09T14:00:00Z', '2026-10-13', '2026-11-08', 911),
    says: 'For the second time the provider reports unsatisfactory progress.',
  },
  {
    ...meeting({ actions: [] }),
    says: 'The headteacher meets the provider; that nothing follows from it is refused, …',
    refused: { status: 400, code: 'action-missing' },
  },
  { ...meeting({}), says: '… so they agree on what is to change, and when they meet again.' },
  {
    says: 'What the provider has achieved, and how it was held to account, can be seen.',
    at: '2026-11-10T15:10:00Z',
    as: 'headteacher',
    operation: 'GetProviderPerformance',
    path,
    query: { after: '$position' },
    shows: { '/judgements/unsatisfactory': 2, '/meetings/0/nextMeetingOn': '2026-12-08' },
  },
];
