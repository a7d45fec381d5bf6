import type { Journey } from '../journey.ts';
import { castFrom } from '../telling/people.ts';
import { agreed } from './agreed.ts';
import { changing } from './changing.ts';
import { prepared } from './prepared.ts';
import { returning } from './returning.ts';

/** What a placement meets on its way, under the national baseline alone: changed, paused, extended, and back at school. */
export const SMALL_TURNS: Journey = {
  name: 'small-turns',
  title: 'National baseline: a place that is changed, paused and extended, and a student who returns',
  cast: castFrom(300),
  steps: [...prepared, ...agreed, ...changing, ...returning],
};
