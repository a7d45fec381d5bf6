import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { ofPlacement } from '../telling/of-placement.ts';
import { providerEvidence } from '../telling/evidence.ts';
import { person } from '../telling/people.ts';

const path = { providerId: '$provider' };

const of = (at: string, as: string, operation: string, body: object): Step => ({ at, as, operation, path, body });

/** What leaders are shown of the placement, once the news has reached it. */
const placement = (at: string, providerConcerns: readonly string[]): Step => ({
  at,
  as: 'headteacher',
  operation: 'GetPlacement',
  path: { placementId: '$placement' },
  shows: { '/providerConcerns': providerConcerns },
  eventually: true,
});

const looking: readonly Step[] = [
  {
    ...of('2026-10-06T10:00:00Z', 'dsl', 'RecordQualityVisit', {
      on: '2026-10-06',
      visitor: person(606),
      siteId: '$site',
      record: document(601),
    }),
    says: 'The DSL sees the place for herself.',
  },
  {
    ...of('2026-10-12T09:00:00Z', 'provider', 'NotifyStaffChange', { kind: 'joined', changedOn: '2026-10-12' }),
    says: 'The provider tells that somebody new works there: its checks have to be confirmed again.',
  },
  ...providerEvidence(['recruitment-checks-confirmed'], {
    at: '2026-10-14T09:00:00Z',
    checkedOn: '2026-10-14',
    expiresOn: '2026-11-30',
    checker: 604,
  }),
  {
    ...of('2026-10-20T09:00:00Z', 'headteacher', 'RecordProviderComplaint', {
      about: 'equality',
      outcome: 'received',
      on: '2026-10-19',
      record: document(602),
      criteria: ['equality-law'],
    }),
    says: 'Somebody complains.',
  },
];

const moving: readonly Step[] = [
  {
    ...of('2026-11-02T09:00:00Z', 'apLead', 'AddSite', {
      name: 'Upper quay',
      address: '8 Quay Street',
      postcode: 'HU1 1AA',
      subcontracted: false,
    }),
    names: { upperQuay: '/id' },
  },
  {
    ...of('2026-11-02T09:10:00Z', 'apLead', 'CloseSite', { closedOn: '2026-11-13' }),
    path: { providerId: '$provider', siteId: '$site' },
    says: 'The site at which the student is will close: the school’s leaders are told, …',
  },
  placement('2026-11-02T09:20:00Z', ['site-closed']),
  {
    ...ofPlacement('2026-11-03T09:00:00Z', 'apLead', 'ChangeSite', {
      siteId: '$upperQuay',
      effectiveFrom: '2026-11-10',
    }),
    says: '… and once the student is to go to another one, that is settled.',
  },
  placement('2026-11-03T09:10:00Z', []),
];

const proposal = (at: string): Step => ({
  at,
  as: 'apLead',
  operation: 'ProposePlacement',
  body: {
    commissioningSchoolId: '$school',
    studentId: '$student',
    providerId: '$provider',
    reason: 'curriculum-fit',
    namedLead: person(604),
  },
});

const lapsing: readonly Step[] = [
  {
    ...placement('2026-12-01T09:00:00Z', ['provider-suspended']),
    says: 'Nobody renewed the letter: on the day after its last one the provider is suspended, and its placements are flagged.',
  },
  {
    ...proposal('2026-12-01T09:10:00Z'),
    says: 'No other one is proposed there meanwhile.',
    refused: { status: 422, code: 'clauses-unmet', clauses: ['F-4.1'] },
  },
  ...providerEvidence(['recruitment-checks-confirmed'], {
    at: '2026-12-02T09:00:00Z',
    checkedOn: '2026-12-02',
    expiresOn: '2027-08-31',
    checker: 604,
  }),
  { ...placement('2026-12-02T09:10:00Z', []), says: 'It is renewed, and the flags are gone.' },
];

const judging: readonly Step[] = [
  {
    ...of('2027-01-11T09:00:00Z', 'headteacher', 'JudgeProviderUnsuitable', { by: person(602), reason: document(603) }),
    says: 'The headteacher judges that nobody should be sent there: that, too, is flagged.',
  },
  placement('2027-01-11T09:10:00Z', ['provider-unsuitable']),
  {
    ...of('2027-01-12T09:00:00Z', 'headteacher', 'ReopenProviderVetting', { by: person(602), reason: document(604) }),
    says: 'He cannot take that back himself.',
    refused: { status: 403, code: 'role-not-allowed' },
  },
  {
    ...of('2027-01-18T09:00:00Z', 'chiefExecutive', 'ReopenProviderVetting', {
      by: person(601),
      reason: document(604),
    }),
    says: 'The chief executive has it vetted anew, …',
  },
  ...providerEvidence(['recruitment-checks-confirmed'], {
    at: '2027-01-19T09:00:00Z',
    checkedOn: '2027-01-19',
    expiresOn: '2027-08-31',
    checker: 604,
  }),
  {
    says: '… and everything required is met again.',
    at: '2027-01-19T09:10:00Z',
    as: 'headteacher',
    operation: 'GetProvider',
    path,
    query: { after: '$position' },
    shows: { '/vetting': 'suitable' },
  },
  placement('2027-01-19T09:20:00Z', []),
];

/** Visited, doubted, lapsed, renewed, judged and vetted again. */
export const vetted: readonly Step[] = [...looking, ...moving, ...lapsing, ...judging];
