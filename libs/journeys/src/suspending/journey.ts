import type { Journey } from '../journey.ts';
import { groundSteps } from '../telling/ground.ts';
import { castFrom, person } from '../telling/people.ts';
import { excluded } from './excluded.ts';
import { suspended } from './suspended.ts';

/** A student who is sent home, and is taught all the same. */
export const SUSPENDING: Journey = {
  name: 'suspending',
  title: 'National baseline: a student who is suspended, is taught from the sixth school day on, and is excluded',
  cast: castFrom(1000),
  steps: [
    ...groundSteps({
      at: '2026-09-01T08:00:00Z',
      trust: 'Long Meadow Trust',
      school: 'Meadow School',
      profile: 'national-baseline',
      effectiveFrom: '2026-09-01',
      yearGroup: 9,
      holders: [{ holderId: person(1021), relationship: 'mother' }],
    }),
    ...suspended,
    ...excluded,
  ],
};
