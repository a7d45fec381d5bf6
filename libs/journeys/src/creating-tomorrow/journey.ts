import type { Journey } from '../journey.ts';
import { castFrom } from '../telling/people.ts';
import { agreeing } from './agreeing.ts';
import { beforeApproval } from './before.ts';
import { underWay } from './under-way.ts';

/** A vocational need, under Creating Tomorrow Trust's policy: by contract, ceased as ready for the next stage. */
export const CREATING_TOMORROW: Journey = {
  name: 'creating-tomorrow',
  title: 'Creating Tomorrow Trust: a place for a vocational course',
  cast: castFrom(0),
  steps: [...beforeApproval, ...agreeing, ...underWay],
};
