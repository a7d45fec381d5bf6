import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { person } from '../telling/people.ts';

const placement = { placementId: '$placement' };
const provider = { providerId: '$provider' };

const use = (at: string, operation: string, body: object): Step => ({
  at,
  as: 'chiefExecutive',
  operation,
  path: provider,
  body,
});

const contract = (at: string): Step => ({
  at,
  as: 'apLead',
  operation: 'IssueContract',
  path: placement,
  body: {
    document: document(410),
    expectations: [
      { party: 'school', expectation: document(411) },
      { party: 'provider', expectation: document(412) },
    ],
    funder: 'school',
    reportEveryDays: 28,
    plannedEnd: '2027-03-25',
  },
});

/** The chief executive's approval given and taken back, until the provider turns out to need none. */
export const agreeing: readonly Step[] = [
  {
    at: '2026-11-11T09:00:00Z',
    as: 'headteacher',
    operation: 'ApprovePlacement',
    path: placement,
    body: {},
  },
  {
    ...use('2026-11-11T10:00:00Z', 'ApproveProviderUse', { scope: 'provider', statedOn: '2026-11-11' }),
    says: 'The Executive Principal approves the provider for every placement, …',
  },
  {
    ...use('2026-11-11T16:00:00Z', 'RevokeProviderUseApproval', { scope: 'provider' }),
    says: '… and takes that back the same day.',
  },
  {
    ...contract('2026-11-12T09:00:00Z'),
    says: 'Without it there is no contract, …',
    refused: { status: 422, code: 'clauses-unmet', clauses: ['CRST-6'] },
  },
  {
    says: '… until the register says that the provider is a school after all.',
    at: '2026-11-16T09:00:00Z',
    as: 'apLead',
    operation: 'ChangeRegistration',
    path: provider,
    body: { registration: { kind: 'registered-school', urn: '199002', checkedOn: '2026-11-16' } },
  },
  { ...contract('2026-11-16T10:00:00Z'), says: 'So the contract is issued, …' },
  {
    says: '… and the provider declines it: that is the end of it.',
    at: '2026-11-18T10:00:00Z',
    as: 'provider',
    operation: 'DeclineContract',
    path: placement,
    body: { version: 1, party: 'provider', signatory: person(408) },
  },
];
