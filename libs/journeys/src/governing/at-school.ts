import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { person } from '../telling/people.ts';

const VERSION = 'creating-tomorrow-trust@2';

const ofSchool = (at: string, as: string, operation: string, body: object): Step => ({
  at,
  as,
  operation,
  path: { schoolId: '$school' },
  body,
});

const acknowledging = (at: string, as: string): Step => ({
  at,
  as,
  operation: 'AcknowledgePolicy',
  path: { trustId: '$trust' },
  body: { version: VERSION },
});

const approving: readonly Step[] = [
  ofSchool('2026-10-06T09:00:00Z', 'headteacher', 'DraftLocalPolicy', { document: document(811) }),
  {
    ...ofSchool('2026-10-06T10:00:00Z', 'chair', 'ApproveLocalPolicy', {}),
    says: 'The chair of governors would approve the local policy at once.',
    refused: { status: 422, code: 'local-policy-incomplete', clauses: ['CTT-6.3b', 'CTT-6.4a', 'CTT-6.4a'] },
  },
  ofSchool('2026-10-06T11:00:00Z', 'headteacher', 'RecordTrainingAndResourceImplications', {
    trainingNeeded: true,
    resourcesNeeded: false,
    document: document(812),
  }),
  acknowledging('2026-10-06T11:10:00Z', 'headteacher'),
  acknowledging('2026-10-06T11:20:00Z', 'chair'),
  {
    ...ofSchool('2026-10-06T12:00:00Z', 'chair', 'ApproveLocalPolicy', { reviewDue: '2027-10-06' }),
    says: 'Its needs weighed, and the trust’s policy acknowledged by both, it is approved.',
  },
  ofSchool('2026-10-07T09:00:00Z', 'headteacher', 'CascadeLocalPolicy', { audience: ['apLead', 'dsl'] }),
  ofSchool('2026-10-07T09:30:00Z', 'apLead', 'AcknowledgeLocalPolicy', {}),
  ofSchool('2027-03-01T09:00:00Z', 'headteacher', 'ReviewLocalPolicy', {
    outcome: 'unchanged',
    nextReviewDue: '2028-03-01',
    document: document(813),
  }),
];

const training: readonly Step[] = [
  ofSchool('2027-03-02T09:00:00Z', 'headteacher', 'RecordTraining', {
    personId: person(802),
    role: 'headteacher',
    topic: 'alternative-provision-policy',
    on: '2026-10-08',
  }),
  ofSchool('2027-03-02T10:00:00Z', 'apLead', 'IdentifyTrainingNeed', { topic: 'provider-vetting' }),
  {
    at: '2027-03-02T10:01:00Z',
    as: 'headteacher',
    operation: 'GetTraining',
    path: { schoolId: '$school' },
    query: { after: '$position' },
    names: { need: '/needs/0/needId' },
  },
  {
    says: 'A need for training is seen, and the trust is asked for it.',
    at: '2027-03-03T10:00:00Z',
    as: 'apLead',
    operation: 'RequestTraining',
    path: { schoolId: '$school', needId: '$need' },
    body: {},
  },
];

const overriding = (visitMaximumDays: number): Step => ({
  at: '2027-03-04T09:00:00Z',
  as: 'headteacher',
  operation: 'PublishSchoolOverride',
  path: { trustId: '$trust', schoolId: '$school' },
  body: { effectiveFrom: '2027-04-12', parameters: { visitMaximumDays } },
});

const tightening: readonly Step[] = [
  {
    ...overriding(35),
    says: 'The school would have students visited less often than its trust has them.',
    refused: { status: 422, code: 'override-loosens', clauses: ['CTT-2.3'] },
  },
  { ...overriding(14), says: 'More often it may.' },
  {
    at: '2027-03-04T09:10:00Z',
    as: 'headteacher',
    operation: 'GetSchoolPolicy',
    path: { schoolId: '$school' },
    query: { on: '2027-04-12', after: '$position' },
  },
];

const asking = (operation: string, path: Readonly<Record<string, string>>): Step => ({
  at: '2027-03-05T09:00:00Z',
  as: 'chair',
  operation,
  path,
  query: { after: '$position' },
});

const shown: readonly Step[] = [
  ...['GetLocalPolicy', 'GetTraining', 'GetSchoolStanding'].map((name) => asking(name, { schoolId: '$school' })),
  ...['GetPolicyCascade', 'GetOversight', 'GetPolicyStanding', 'GetPolicy'].map((name) =>
    asking(name, { trustId: '$trust' }),
  ),
];

/** How a school keeps a policy of its own within its trust's, trains its people, and asks more than its trust. */
export const atSchool: readonly Step[] = [...approving, ...training, ...tightening, ...shown];
