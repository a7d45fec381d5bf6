import type { Journey, Step } from '../journey.ts';
import { providerEvidence } from '../telling/evidence.ts';
import { groundSteps, providerSteps } from '../telling/ground.ts';
import { castFrom, person } from '../telling/people.ts';
import { startedSteps } from '../telling/started.ts';
import { followed } from './followed.ts';

const ground: readonly Step[] = [
  ...groundSteps({
    at: '2026-09-01T08:00:00Z',
    trust: 'Open Sky Trust',
    school: 'Bridge School',
    profile: 'national-baseline',
    effectiveFrom: '2026-09-01',
    yearGroup: 10,
    holders: [{ holderId: person(921), relationship: 'father' }],
  }),
  ...providerSteps({
    at: '2026-09-01T10:00:00Z',
    name: 'Forge Project',
    registration: { kind: 'non-school-provider', checkedOn: '2026-09-01' },
    site: { name: 'Forge', address: '12 Iron Street', postcode: 'S2 2SS', subcontracted: false },
  }),
  ...providerEvidence(['recruitment-checks-confirmed'], {
    at: '2026-09-02T09:00:00Z',
    checkedOn: '2026-09-02',
    expiresOn: '2027-08-31',
    checker: 904,
  }),
  ...startedSteps({
    first: 900,
    before: ['2026-09-03', '2026-09-07', '2026-09-09'],
    startedOn: '2026-09-15',
    plannedEnd: '2027-03-25',
    proposal: { reason: 'irregular-attendance' },
  }),
];

/** What a school writes down while a placement lasts, and what has to follow from what happens. */
export const FOLLOWING: Journey = {
  name: 'following',
  title: 'National baseline: what is monitored, what goes wrong, and what has to follow',
  cast: castFrom(900),
  steps: [...ground, ...followed],
};
