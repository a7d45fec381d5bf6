import type { Journey } from '../journey.ts';
import { castFrom, person } from '../telling/people.ts';
import { atSchool } from './at-school.ts';
import { keeping } from './keeping.ts';

/** How policies themselves are kept, at the trust and at a school. */
export const GOVERNING: Journey = {
  name: 'governing',
  title: 'Creating Tomorrow’s policy: overdue and out of date as it ships, mended, passed on, and made a school’s own',
  cast: {
    ...castFrom(800),
    chiefOperatingOfficer: { id: person(810), role: 'chiefOperatingOfficer', trust: '$trust' },
    chair: { id: person(811), role: 'chairOfGovernors', trust: '$trust', school: '$school' },
  },
  steps: [...keeping, ...atSchool],
};
