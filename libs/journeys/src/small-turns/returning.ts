import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { ofPlacement } from '../telling/of-placement.ts';
import { person } from '../telling/people.ts';

const path = { placementId: '$placement' };

const extending: readonly Step[] = [
  {
    says: 'The trust tightens its policy: forty weeks at most.',
    at: '2027-01-05T09:00:00Z',
    as: 'chiefExecutive',
    operation: 'PublishPolicyProfile',
    path: { trustId: '$trust' },
    body: { profile: 'national-baseline', effectiveFrom: '2027-01-05', adjustments: { maximumWeeks: 40 } },
  },
  {
    ...ofPlacement('2027-02-01T09:00:00Z', 'headteacher', 'ExtendPlacement', {
      plannedEnd: '2027-07-21',
      reason: document(330),
    }),
    says: 'The headteacher would extend the placement to the summer, …',
    refused: { status: 422, code: 'longer-than-allowed' },
  },
  {
    ...ofPlacement('2027-02-01T09:10:00Z', 'headteacher', 'ExtendPlacement', {
      plannedEnd: '2027-05-28',
      reason: document(330),
    }),
    says: '… and extends it to half-term.',
  },
];

const judging: readonly Step[] = [
  {
    ...ofPlacement('2027-03-01T10:00:00Z', 'apLead', 'RecordBehaviourImproved', {
      by: person(304),
      basis: document(331),
    }),
    says: 'She judges that behaviour has improved, …',
  },
  {
    ...ofPlacement('2027-03-01T10:05:00Z', 'deputy', 'JudgeReadyForNextStage', {
      by: person(303),
      basis: document(332),
    }),
    says: '… and the deputy that the student will succeed at school.',
  },
];

const END = {
  ground: 'reintegrated',
  ceasedOn: '2027-04-30',
  outcomes: [],
  destination: 'commissioning-school',
  studentAssessment: document(334),
};

const back: readonly Step[] = [
  {
    ...ofPlacement('2027-03-08T10:00:00Z', 'apLead', 'PlanReintegration', {
      schoolId: '$school',
      from: '2027-04-12',
      phased: true,
      plan: document(333),
    }),
    says: 'The way back is planned, in steps.',
  },
  {
    ...ofPlacement('2027-04-30T09:00:00Z', 'apLead', 'CeasePlacement', END),
    says: 'Nobody is back before it is said so.',
    refused: { status: 422, code: 'reintegration-not-completed' },
  },
  {
    ...ofPlacement('2027-04-30T15:30:00Z', 'apLead', 'CompleteReintegration', {}),
    says: 'After three weeks the student is back for good, …',
  },
  { ...ofPlacement('2027-04-30T15:40:00Z', 'apLead', 'CeasePlacement', END), says: '… and the placement ceases.' },
];

const ask = (operation: string, asked: NonNullable<Step['path']>): Step => ({
  at: '2027-04-30T16:00:00Z',
  as: 'auditor',
  operation,
  path: asked,
  query: { after: '$position' },
});

const looking: readonly Step[] = [
  ...['GetPlacement', 'GetProgress', 'GetAttendance', 'GetTrail'].map((operation) => ask(operation, path)),
  { ...ask('GetNextSteps', path), query: {} },
  { ...ask('ListPlacements', {}), query: { status: 'ceased', after: '$position' } },
  ...['GetDuties', 'GetCompliance'].map((operation) => ({
    ...ask(operation, {}),
    query: { placement: '$placement', after: '$position' },
  })),
  ask('GetStudent', { studentId: '$student' }),
  ask('GetProvider', { providerId: '$provider' }),
  ask('GetSchool', { schoolId: '$school' }),
  ask('GetTrust', { trustId: '$trust' }),
  ask('GetPolicy', { trustId: '$trust' }),
];

/** From the extension to the return, and what an auditor then finds. */
export const returning: readonly Step[] = [...extending, ...judging, ...back, ...looking];
