import type { Journey, Step } from '../journey.ts';
import { providerEvidence } from '../telling/evidence.ts';
import { groundSteps, providerSteps } from '../telling/ground.ts';
import { castFrom, person } from '../telling/people.ts';
import { startedSteps } from '../telling/started.ts';
import { confided } from './confided.ts';

const ground: readonly Step[] = [
  ...groundSteps({
    at: '2026-09-01T08:00:00Z',
    trust: 'Western Star Trust',
    school: 'Hillside School',
    profile: 'national-baseline',
    effectiveFrom: '2026-09-01',
    yearGroup: 8,
    holders: [{ holderId: person(721), relationship: 'mother' }],
  }),
  ...providerSteps({
    at: '2026-09-01T10:00:00Z',
    name: 'Stables Project',
    registration: { kind: 'non-school-provider', checkedOn: '2026-09-01' },
    site: { name: 'Stables', address: '9 Farm Lane', postcode: 'PL1 1AA', subcontracted: false },
  }),
  ...providerEvidence(['recruitment-checks-confirmed'], {
    at: '2026-09-02T09:00:00Z',
    checkedOn: '2026-09-02',
    expiresOn: '2027-08-31',
    checker: 704,
  }),
  ...startedSteps({
    first: 700,
    before: ['2026-09-03', '2026-09-07', '2026-09-09'],
    startedOn: '2026-09-15',
    plannedEnd: '2027-03-25',
  }),
];

/** What somebody fears for a student, and who may know of it. */
export const SAFEGUARDING: Journey = {
  name: 'safeguarding',
  title: 'National baseline: a concern that goes to the safeguarding lead, and stays there',
  cast: castFrom(700),
  steps: [...ground, ...confided],
};
