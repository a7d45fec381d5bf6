import type { Journey, Step } from '../journey.ts';
import { groundSteps, providerSteps } from '../telling/ground.ts';
import { castFrom, person } from '../telling/people.ts';

const ground: readonly Step[] = [
  ...groundSteps({
    at: '2027-01-04T08:00:00Z',
    trust: 'Southern Cross Trust',
    school: 'Quarry Hill School',
    profile: 'national-baseline',
    effectiveFrom: '2027-01-04',
    yearGroup: 10,
    holders: [{ holderId: person(521), relationship: 'father' }],
  }),
  ...providerSteps({
    at: '2027-01-04T10:00:00Z',
    name: 'Riverbank Tutors',
    registration: { kind: 'non-school-provider', checkedOn: '2027-01-04' },
    site: { name: 'Studio', address: '7 Bank Street', postcode: 'S1 1SS', subcontracted: true },
  }),
];

const proposed = (at: string, placement: string): Step => ({
  at,
  as: 'apLead',
  operation: 'ProposePlacement',
  body: {
    commissioningSchoolId: '$school',
    studentId: '$student',
    providerId: '$provider',
    reason: 'other',
    namedLead: person(504),
  },
  names: { [placement]: '/id' },
});

const end = (at: string, as: string, operation: string, placement: string, body: object): Step => ({
  at,
  as,
  operation,
  path: { placementId: `$${placement}` },
  body,
});

const ending: readonly Step[] = [
  proposed('2027-01-05T09:00:00Z', 'refused'),
  {
    ...end('2027-01-05T10:00:00Z', 'headteacher', 'RefusePlacement', 'refused', { reason: 'school-can-provide' }),
    says: 'The headteacher decides against a place: the school itself can do it.',
  },
  proposed('2027-01-06T09:00:00Z', 'withdrawn'),
  {
    ...end('2027-01-06T10:00:00Z', 'apLead', 'WithdrawPlacement', 'withdrawn', { reason: 'student-unwilling' }),
    says: 'Another is taken back: the student does not want it.',
  },
  proposed('2027-01-07T09:00:00Z', 'endangering'),
  {
    ...end('2027-01-07T10:00:00Z', 'dsl', 'CeaseForDanger', 'endangering', {}),
    says: 'Danger ends a third before it has started.',
  },
  {
    ...end('2027-01-07T10:01:00Z', 'deputy', 'CeaseForDanger', 'endangering', {}),
    says: 'Said again, by somebody else, it adds nothing.',
  },
];

/** The ends before a start: refused, withdrawn, and ceased for danger. Declined is how `halt` ends. */
export const ENDS: Journey = {
  name: 'ends',
  title: 'National baseline: three places that never start',
  cast: castFrom(500),
  steps: [...ground, ...ending],
};
