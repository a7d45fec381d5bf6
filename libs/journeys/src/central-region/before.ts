import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { providerEvidence } from '../telling/evidence.ts';
import { groundSteps, providerSteps } from '../telling/ground.ts';
import { person } from '../telling/people.ts';
import { EVERY_DAY } from '../telling/timetable.ts';

const path = { placementId: '$placement' };
const GUARDIAN = person(121);

const ground: readonly Step[] = [
  ...groundSteps({
    at: '2027-02-01T08:00:00Z',
    trust: 'Central Region Schools Trust',
    school: 'Hillcrest School',
    profile: 'central-region-schools-trust',
    effectiveFrom: '2027-02-01',
    yearGroup: 8,
    holders: [{ holderId: GUARDIAN, relationship: 'special-guardian' }],
  }),
  ...providerSteps({
    at: '2027-02-02T09:00:00Z',
    name: 'Second Wind',
    registration: { kind: 'non-school-provider', checkedOn: '2027-02-02' },
    site: { name: 'Boathouse', address: '9 Towpath', postcode: 'B2 2BB', subcontracted: false },
  }),
  ...providerEvidence(
    ['recruitment-checks-confirmed', 'quality-assurance', 'registration-check', 'staff-training-and-experience'],
    { at: '2027-02-03T09:00:00Z', checkedOn: '2027-02-03', expiresOn: '2027-08-31', checker: 104 },
  ),
];

const PROPOSAL = {
  commissioningSchoolId: '$school',
  studentId: '$student',
  providerId: '$provider',
  reason: 'improve-behaviour',
  rationale: document(101),
  objectives: [{ area: 'behaviour', measure: 'count', goal: 2 }],
  timetable: EVERY_DAY,
  plannedStart: '2027-02-24',
  plannedEnd: '2027-03-25',
  namedLead: person(104),
};

const deciding: readonly Step[] = [
  {
    says: 'A reason that is not on this trust’s list is no reason.',
    at: '2027-02-04T09:00:00Z',
    as: 'apLead',
    operation: 'ProposePlacement',
    body: { ...PROPOSAL, reason: 'curriculum-fit' },
    refused: { status: 422, code: 'clauses-unmet', clauses: ['CRST-3'] },
  },
  {
    says: 'A place to improve behaviour is proposed: objectives, days and times, and duration from the start.',
    at: '2027-02-04T09:10:00Z',
    as: 'apLead',
    operation: 'ProposePlacement',
    body: PROPOSAL,
    names: { placement: '/id' },
  },
  {
    at: '2027-02-05T10:00:00Z',
    as: 'apLead',
    operation: 'RecordConsultation',
    path,
    body: { with: 'student', heard: true, views: document(102) },
  },
  {
    says: 'The student and the guardian are heard.',
    at: '2027-02-05T15:00:00Z',
    as: 'apLead',
    operation: 'RecordConsultation',
    path,
    body: {
      with: 'parental-responsibility holder',
      holderId: GUARDIAN,
      heard: true,
      views: document(103),
      method: 'meeting',
    },
  },
  {
    says: 'The Principal approves.',
    at: '2027-02-08T09:00:00Z',
    as: 'headteacher',
    operation: 'ApprovePlacement',
    path,
    body: {},
  },
];

const notice = (at: string, firstDay: string): Step => ({
  at,
  as: 'headteacher',
  operation: 'IssueOffSiteNotice',
  path,
  body: { firstDay, siteId: '$site', document: document(104), timetable: EVERY_DAY },
});

const directing: readonly Step[] = [
  {
    ...notice('2027-02-11T09:00:00Z', '2027-02-22'),
    says: 'He gives notice. But the provider is no school, nobody above him has agreed, and half-term leaves one clear day.',
    refused: { status: 422, code: 'clauses-unmet', clauses: ['CRST-6', 'F-1.2'] },
  },
  {
    says: 'He asks the Executive Principal, …',
    at: '2027-02-11T09:30:00Z',
    as: 'headteacher',
    operation: 'RequestProviderUseApproval',
    path: { providerId: '$provider' },
    body: { scope: 'placement', placementId: '$placement' },
  },
  {
    says: '… who approves this provider for this placement.',
    at: '2027-02-12T09:00:00Z',
    as: 'chiefExecutive',
    operation: 'ApproveProviderUse',
    path: { providerId: '$provider' },
    body: { scope: 'placement', placementId: '$placement', statedOn: '2027-02-12' },
  },
  {
    ...notice('2027-02-12T10:00:00Z', '2027-02-24'),
    says: 'With two clear school days, half-term not counted, the notice stands.',
  },
  {
    says: 'The placement starts under the direction, without a contract.',
    at: '2027-02-24T08:00:00Z',
    as: 'apLead',
    operation: 'StartPlacement',
    path,
    body: { startedOn: '2027-02-24', siteId: '$site' },
  },
];

/** From nothing to the first day, by direction. */
export const beforeTheStart: readonly Step[] = [...ground, ...deciding, ...directing];
