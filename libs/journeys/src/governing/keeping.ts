import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { groundSteps } from '../telling/ground.ts';
import { person } from '../telling/people.ts';

const ground: readonly Step[] = groundSteps({
  at: '2026-09-01T08:00:00Z',
  trust: 'Harbour Lights Trust',
  school: 'Cliffside Academy',
  profile: 'creating-tomorrow-trust',
  effectiveFrom: '2026-09-01',
  yearGroup: 9,
  holders: [{ holderId: person(821), relationship: 'mother' }],
});

const FIRST = 'creating-tomorrow-trust@1';
const SECOND = 'creating-tomorrow-trust@2';

const ofTrust = (at: string, as: string, operation: string, body: object): Step => ({
  at,
  as,
  operation,
  path: { trustId: '$trust' },
  body,
});

const standing = (says: string, at: string, names: Readonly<Record<string, string>> = {}): Step => ({
  says,
  at,
  as: 'chiefOperatingOfficer',
  operation: 'GetPolicyStanding',
  path: { trustId: '$trust' },
  query: { after: '$position' },
  names,
});

const mending: readonly Step[] = [
  standing(
    'The policy says of itself that its review is overdue, and what it cites that was superseded.',
    '2026-09-02T09:00:00Z',
  ),
  {
    ...ofTrust('2026-09-03T09:00:00Z', 'chiefExecutive', 'PublishPolicyProfile', {
      profile: 'creating-tomorrow-trust',
      effectiveFrom: '2026-10-01',
      reviewDue: '2028-01-31',
      citesCurrentGuidance: true,
      adjustments: { visitMaximumDays: 28 },
      appliesToExisting: [{ part: 'visitMaximumDays', when: 'at-next-review' }],
    }),
    says: 'A second version cites the guidance of the day, and has students visited more often.',
  },
  {
    says: 'What changed is told parameter by parameter.',
    at: '2026-09-03T09:05:00Z',
    as: 'chair',
    operation: 'GetPolicyDiff',
    path: { trustId: '$trust', from: FIRST, to: SECOND },
    query: { after: '$position' },
  },
  ofTrust('2026-09-10T09:00:00Z', 'chiefOperatingOfficer', 'RecordEqualityImpactAssessment', {
    version: SECOND,
    outcome: 'no-adverse-impact',
    assessedOn: '2026-09-09',
    document: document(801),
  }),
  ofTrust('2026-09-20T18:00:00Z', 'chiefExecutive', 'RecordRatification', {
    version: SECOND,
    by: 'trust-board',
    ratifiedOn: '2026-09-20',
    document: document(802),
  }),
  {
    ...ofTrust('2026-10-02T09:00:00Z', 'chiefOperatingOfficer', 'CascadePolicy', {
      version: SECOND,
      audience: ['headteacher', 'chairOfGovernors', 'apLead'],
    }),
    says: 'It is passed on to heads, chairs of governors and AP leads.',
  },
];

const overseeing: readonly Step[] = [
  {
    ...ofTrust('2026-10-02T10:00:00Z', 'chiefExecutive', 'AttestOversight', {
      from: '2026-09-01',
      until: '2026-09-30',
      document: document(803),
    }),
    says: 'The chief executive would attest oversight, and nobody has named an accountable officer.',
    refused: { status: 422, code: 'not-accountable-officer', clauses: ['CTT-6.1'] },
  },
  ofTrust('2026-10-02T10:05:00Z', 'operator', 'NameAccountableOfficer', { personId: person(801), from: '2026-09-01' }),
  {
    ...ofTrust('2026-10-02T10:10:00Z', 'chiefExecutive', 'AttestOversight', {
      from: '2026-09-01',
      until: '2026-09-30',
      document: document(803),
    }),
    says: 'Named, she attests it.',
  },
  ofTrust('2026-10-02T10:20:00Z', 'chair', 'AttestClause', { clause: 'CTT-6.4d', document: document(804) }),
  ofTrust('2026-10-05T09:00:00Z', 'chiefOperatingOfficer', 'ReviewPolicy', {
    version: SECOND,
    outcome: 'unchanged',
    reviewedOn: '2026-10-05',
    nextReviewDue: '2027-10-05',
    document: document(805),
  }),
];

/** How a trust mends its policy, has it known, and answers for it. */
export const keeping: readonly Step[] = [...ground, ...mending, ...overseeing];
