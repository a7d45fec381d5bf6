import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { groundSteps, providerSteps } from '../telling/ground.ts';
import { person } from '../telling/people.ts';

const GUARDIAN = person(421);
const placement = { placementId: '$placement' };
const provider = { providerId: '$provider' };

const ground: readonly Step[] = [
  ...groundSteps({
    at: '2026-11-02T08:00:00Z',
    trust: 'Central Region Schools Trust',
    school: 'Fairfield School',
    profile: 'central-region-schools-trust',
    effectiveFrom: '2026-11-02',
    yearGroup: 11,
    holders: [{ holderId: GUARDIAN, relationship: 'grandparent' }],
  }),
  ...providerSteps({
    at: '2026-11-02T10:00:00Z',
    name: 'Workshop 49',
    registration: { kind: 'unknown', checkedOn: '2026-11-02' },
    site: { name: 'Yard', address: '49 Mill Street', postcode: 'B3 3CC', subcontracted: false },
  }),
];

const PROPOSAL = {
  commissioningSchoolId: '$school',
  studentId: '$student',
  providerId: '$provider',
  reason: 'add-value',
  rationale: document(401),
  plannedStart: '2026-12-01',
  plannedEnd: '2027-03-25',
  namedLead: person(404),
};

const hear = (at: string, body: object): Step => ({
  at,
  as: 'apLead',
  operation: 'RecordConsultation',
  path: placement,
  body,
});

const STUDENT = { with: 'student', heard: true, views: document(402) };

const suspecting: readonly Step[] = [
  {
    says: 'A place is proposed, …',
    at: '2026-11-03T09:00:00Z',
    as: 'apLead',
    operation: 'ProposePlacement',
    body: PROPOSAL,
    names: { placement: '/id' },
  },
  {
    says: '… and the auditor suspects that the provider runs a school that nobody has registered.',
    at: '2026-11-04T09:00:00Z',
    as: 'auditor',
    operation: 'RaiseUnregisteredSchoolConcern',
    path: provider,
    body: { evidence: document(403), siteIds: ['$site'] },
  },
  {
    ...hear('2026-11-04T10:00:00Z', STUDENT),
    says: 'The discussion stops at once, …',
    refused: { status: 409, code: 'placement-halted' },
  },
  {
    says: '… and nothing else is proposed there.',
    at: '2026-11-04T10:10:00Z',
    as: 'apLead',
    operation: 'ProposePlacement',
    body: PROPOSAL,
    refused: { status: 422, code: 'clauses-unmet', clauses: ['F-3.1'] },
  },
  {
    says: 'Nor may anybody ask for the provider’s approval meanwhile.',
    at: '2026-11-04T10:20:00Z',
    as: 'headteacher',
    operation: 'RequestProviderUseApproval',
    path: provider,
    body: { scope: 'provider' },
    refused: { status: 409, code: 'provider-halted' },
  },
];

const clearing: readonly Step[] = [
  {
    says: 'The headteacher cannot clear it himself, …',
    at: '2026-11-10T09:00:00Z',
    as: 'headteacher',
    operation: 'ClearUnregisteredSchoolConcern',
    path: provider,
    body: { evidence: document(404) },
    refused: { status: 403, code: 'role-not-allowed' },
  },
  {
    says: '… the Executive Principal does.',
    at: '2026-11-10T10:00:00Z',
    as: 'chiefExecutive',
    operation: 'ClearUnregisteredSchoolConcern',
    path: provider,
    body: { evidence: document(404) },
  },
  {
    ...hear('2026-11-10T11:00:00Z', STUDENT),
    says: 'Then the discussion goes on where it stopped.',
    eventually: true,
  },
  hear('2026-11-10T15:00:00Z', {
    with: 'parental-responsibility holder',
    holderId: GUARDIAN,
    heard: true,
    views: document(405),
    method: 'letter',
  }),
];

/** From nothing to a proposal whose discussion was halted, and goes on. */
export const halted: readonly Step[] = [...ground, ...suspecting, ...clearing];
