import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { person } from '../telling/people.ts';

const path = { placementId: '$placement' };

const approve = (at: string): Step => ({ at, as: 'deputy', operation: 'ApprovePlacement', path, body: {} });

const approving: readonly Step[] = [
  {
    ...approve('2026-09-07T09:00:00Z'),
    says: 'The headteacher is away, and nobody has put the deputy in his place.',
    refused: { status: 403, code: 'not-a-delegate' },
  },
  {
    says: 'He does so from afar, for a week.',
    at: '2026-09-07T12:00:00Z',
    as: 'headteacher',
    operation: 'DelegateApproval',
    path: { schoolId: '$school' },
    body: { delegateId: person(303), from: '2026-09-07', until: '2026-09-11' },
  },
  { ...approve('2026-09-08T09:00:00Z'), says: 'Now the deputy approves, as delegate.' },
];

const CONTRACT = {
  document: document(310),
  expectations: [
    { party: 'school', expectation: document(311) },
    { party: 'provider', expectation: document(312) },
  ],
  funder: 'school',
  reportEveryDays: 28,
  plannedEnd: '2026-12-18',
};

const sign = (at: string, as: string, version: number, digest: number): Step => ({
  at,
  as,
  operation: 'SignContract',
  path,
  body: {
    version,
    party: as === 'provider' ? 'provider' : 'school',
    signatory: person(as === 'provider' ? 308 : 302),
    sha256: document(digest).sha256,
  },
});

const contract: readonly Step[] = [
  {
    says: 'A contract is issued until Christmas, …',
    at: '2026-09-09T09:00:00Z',
    as: 'apLead',
    operation: 'IssueContract',
    path,
    body: CONTRACT,
  },
  sign('2026-09-09T10:00:00Z', 'headteacher', 1, 310),
  {
    says: '… and varied before the provider has signed: until Easter.',
    at: '2026-09-10T09:00:00Z',
    as: 'apLead',
    operation: 'VaryContract',
    path,
    body: { ...CONTRACT, document: document(313), plannedEnd: '2027-03-25', reason: 'duration' },
  },
  {
    ...sign('2026-09-10T10:00:00Z', 'provider', 1, 310),
    says: 'Nobody signs a version that no longer stands, …',
    refused: { status: 409, code: 'contract-version-superseded' },
  },
  { ...sign('2026-09-10T10:05:00Z', 'provider', 2, 313), says: '… and what stands is signed by everybody again.' },
  sign('2026-09-10T11:00:00Z', 'headteacher', 2, 313),
];

/** From the approval, by a delegate, to a contract signed in its second version. */
export const agreed: readonly Step[] = [...approving, ...contract];
