import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { placementEvidence, providerEvidence } from '../telling/evidence.ts';
import { person } from '../telling/people.ts';
import { FATHER, MOTHER } from './before.ts';
import { PLACEMENT_CRITERIA, PROVIDER_CRITERIA } from './criteria.ts';

const path = { placementId: '$placement' };

const CONTRACT = {
  document: document(10),
  expectations: [
    { party: 'school', expectation: document(11) },
    { party: 'provider', expectation: document(12) },
    { party: 'parent', expectation: document(13) },
  ],
  funder: 'school',
  reportEveryDays: 28,
  plannedEnd: '2027-03-25',
};

const contract: readonly Step[] = [
  {
    says: 'A contract is issued before anybody has met.',
    at: '2026-09-22T09:00:00Z',
    as: 'apLead',
    operation: 'IssueContract',
    path,
    body: CONTRACT,
    refused: { status: 422, code: 'clauses-unmet', clauses: ['CTT-7.2.11', 'CTT-7.4.2'] },
  },
  {
    says: 'School, student, parents and provider meet: targets, who supports them, when to review.',
    at: '2026-09-24T14:00:00Z',
    as: 'apLead',
    operation: 'HoldInitialMeeting',
    path,
    body: {
      attendees: ['school-leader', 'student', 'parent', 'provider'],
      targets: [
        { area: 'vocational-skills', measure: 'level', goal: 2 },
        { area: 'attendance', measure: 'percent', goal: 95 },
      ],
      responsibilities: [
        { owner: 'school', responsibility: document(14) },
        { owner: 'provider', responsibility: document(15) },
        { owner: 'parent', responsibility: document(16) },
      ],
      reviewSchedule: { everyDays: 35, firstOn: '2026-11-10', agreedBy: ['school', 'provider', 'parent'] },
    },
  },
  {
    says: 'Now the contract is issued.',
    at: '2026-09-25T09:00:00Z',
    as: 'apLead',
    operation: 'IssueContract',
    path,
    body: CONTRACT,
  },
];

const sign = (at: string, as: string, party: string, signatory: string | undefined): Step => ({
  at,
  as,
  operation: 'SignContract',
  path,
  body: { version: 1, party, signatory, sha256: document(10).sha256 },
});

const signing: readonly Step[] = [
  { ...sign('2026-09-25T10:00:00Z', 'headteacher', 'school', person(2)), says: 'The school signs, …' },
  { ...sign('2026-09-28T10:00:00Z', 'provider', 'provider', person(8)), says: '… the provider counter-signs, …' },
  { ...sign('2026-09-29T17:00:00Z', 'apLead', 'parent', MOTHER), says: '… and the mother signs.' },
  { ...sign('2026-09-29T17:05:00Z', 'apLead', 'parent', FATHER), says: 'So does the father.' },
];

const start = (at: string): Step => ({
  at,
  as: 'apLead',
  operation: 'StartPlacement',
  path,
  body: { startedOn: '2026-10-06', siteId: '$site' },
});

const checked = { checkedOn: '2026-09-30', expiresOn: '2027-08-31', checker: 4 };

const starting: readonly Step[] = [
  {
    ...start('2026-10-06T07:00:00Z'),
    says: 'Everybody has signed, so she would start it: but who has checked the provider?',
    refused: { status: 422, code: 'clauses-unmet' },
  },
  ...providerEvidence(PROVIDER_CRITERIA, { at: '2026-10-06T07:10:00Z', ...checked }),
  ...placementEvidence(PLACEMENT_CRITERIA, { at: '2026-10-06T07:20:00Z', ...checked }),
  {
    at: '2026-10-06T07:25:00Z',
    as: 'apLead',
    operation: 'RecordDualRegistration',
    path,
    body: { urn: '199001', from: '2026-10-06' },
  },
  {
    says: 'Thirty checks of the provider and six of this placement are on record; the provider accepts the school’s policies.',
    at: '2026-10-06T07:30:00Z',
    as: 'provider',
    operation: 'AcknowledgeSchoolPolicies',
    path,
    body: { by: person(8), policies: document(17) },
  },
  {
    at: '2026-10-06T07:40:00Z',
    as: 'apLead',
    operation: 'AgreeAttendanceReporting',
    path,
    body: {
      channel: 'telephone',
      cutOffAm: '09:45',
      cutOffPm: '13:15',
      schoolContact: person(5),
      providerContact: person(8),
    },
  },
  { ...start('2026-10-06T08:00:00Z'), says: 'The placement starts.' },
];

/** From the approval to the first day. */
export const agreeing: readonly Step[] = [...contract, ...signing, ...starting];
