import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { ofPlacement } from '../telling/of-placement.ts';
import { person } from '../telling/people.ts';

const path = { concernId: '$concern' };
const of = (at: string, as: string, operation: string, body?: object): Step => ({
  at,
  as,
  operation,
  path,
  ...(body ? { body } : { query: { after: '$position' } }),
});

/** Raised by the provider, taken on by the DSL, seen by the headteacher for as long as he needs to, and closed. */
export const confided: readonly Step[] = [
  {
    ...ofPlacement('2026-10-06T13:00:00Z', 'provider', 'RaiseSafeguardingConcern', {
      category: 'neglect',
      occurredOn: '2026-10-06',
      record: document(701),
    }),
    says: 'Somebody at the provider is worried about the student, and tells the school’s DSL.',
    names: { concern: '/id' },
  },
  {
    ...of('2026-10-06T13:05:00Z', 'provider', 'GetSafeguardingConcern'),
    says: 'Who told of it does not read it afterwards, …',
    refused: { status: 403, code: 'role-not-allowed' },
  },
  {
    ...of('2026-10-06T13:06:00Z', 'apLead', 'GetSafeguardingConcern'),
    says: '… nor does she who arranged the placement.',
    refused: { status: 403, code: 'role-not-allowed' },
  },
  {
    says: 'The DSL finds it on her list, …',
    at: '2026-10-06T13:30:00Z',
    as: 'dsl',
    operation: 'ListSafeguardingConcerns',
    query: { after: '$position', status: 'raised' },
    shows: { '/concerns/0/category': 'neglect' },
  },
  {
    ...of('2026-10-06T13:40:00Z', 'dsl', 'CloseSafeguardingConcern', {
      outcome: 'no-further-action',
      reasons: document(702),
    }),
    says: '… cannot close what she has not taken on, …',
    refused: { status: 409, code: 'concern-not-acknowledged' },
  },
  { ...of('2026-10-06T13:45:00Z', 'dsl', 'AcknowledgeSafeguardingConcern', {}), says: '… takes it on, …' },
  {
    ...of('2026-10-06T16:00:00Z', 'dsl', 'RecordSafeguardingAction', {
      action: 'referred-to-social-care',
      on: '2026-10-06',
      record: document(703),
    }),
    says: '… and refers it.',
  },
  {
    ...of('2026-10-07T08:00:00Z', 'headteacher', 'GetSafeguardingConcern'),
    says: 'The headteacher sees nothing of it, …',
    refused: { status: 404, code: 'not-found' },
  },
  {
    ...of('2026-10-07T09:00:00Z', 'dsl', 'GrantConcernAccess', {
      to: person(702),
      need: document(704),
      until: '2026-10-21',
    }),
    says: '… until he needs to know: why is on record, and until when.',
  },
  of('2026-10-07T09:10:00Z', 'headteacher', 'GetSafeguardingConcern'),
  {
    ...of('2026-10-22T09:00:00Z', 'headteacher', 'GetSafeguardingConcern'),
    says: 'Then that is over.',
    refused: { status: 404, code: 'not-found' },
  },
  {
    ...of('2026-11-09T09:00:00Z', 'dsl', 'CloseSafeguardingConcern', {
      outcome: 'with-social-care',
      reasons: document(705),
    }),
    says: 'The concern is closed, with what came of it.',
  },
  {
    says: 'When the term is over, the trust’s auditor is told how many concerns there were, where that tells of no single one.',
    at: '2027-01-04T09:00:00Z',
    as: 'auditor',
    operation: 'GetConcernCounts',
    query: { after: '$position' },
    shows: { '/period/to': '2026-12-31', '/fewerThan': 5, '/trust/raised': null },
  },
];
