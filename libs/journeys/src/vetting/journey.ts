import type { Journey, Step } from '../journey.ts';
import { providerEvidence } from '../telling/evidence.ts';
import { groundSteps, providerSteps } from '../telling/ground.ts';
import { castFrom, person } from '../telling/people.ts';
import { startedSteps } from '../telling/started.ts';
import { threshold } from './threshold.ts';
import { vetted } from './vetted.ts';

const ground: readonly Step[] = [
  ...groundSteps({
    at: '2026-09-01T08:00:00Z',
    trust: 'Eastern Light Trust',
    school: 'Harbour School',
    profile: 'national-baseline',
    effectiveFrom: '2026-09-01',
    yearGroup: 9,
    holders: [{ holderId: person(621), relationship: 'mother' }],
  }),
  ...providerSteps({
    at: '2026-09-01T10:00:00Z',
    name: 'Boatyard Project',
    registration: { kind: 'non-school-provider', checkedOn: '2026-09-01' },
    site: { name: 'Slipway', address: '2 Quay Street', postcode: 'HU1 1AA', subcontracted: false },
  }),
  ...providerEvidence(['recruitment-checks-confirmed'], {
    at: '2026-09-02T09:00:00Z',
    checkedOn: '2026-09-02',
    expiresOn: '2026-11-30',
    checker: 604,
  }),
  ...startedSteps({
    first: 600,
    before: ['2026-09-03', '2026-09-07', '2026-09-09'],
    startedOn: '2026-09-15',
    plannedEnd: '2027-03-25',
  }),
];

/** What becomes of a provider after its placements have started: checked, doubted, suspended, judged, and vetted again. */
export const VETTING: Journey = {
  name: 'vetting',
  title: 'National baseline: a provider whose evidence lapses, and what its placements hear of it',
  cast: castFrom(600),
  steps: [...ground, ...vetted, ...threshold],
};
