import type { Journey } from '../journey.ts';
import { castFrom } from '../telling/people.ts';
import { beforeTheStart } from './before.ts';
import { untilTheDanger } from './under-way.ts';

/** A direction off-site with a non-school provider, under Central Region Schools Trust's principles; ceased for danger. */
export const CENTRAL_REGION: Journey = {
  name: 'central-region',
  title: 'Central Region Schools Trust: a direction off-site to improve behaviour',
  cast: castFrom(100),
  steps: [...beforeTheStart, ...untilTheDanger],
};
