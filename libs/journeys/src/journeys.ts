import { CENTRAL_REGION } from './central-region/journey.ts';
import { CREATING_TOMORROW } from './creating-tomorrow/journey.ts';
import { ENDS } from './ends/journey.ts';
import { FOLLOWING } from './following/journey.ts';
import { GOVERNING } from './governing/journey.ts';
import { HALT } from './halt/journey.ts';
import type { Journey } from './journey.ts';
import { SAFEGUARDING } from './safeguarding/journey.ts';
import { SMALL_TURNS } from './small-turns/journey.ts';
import { SUSPENDING } from './suspending/journey.ts';
import { VETTING } from './vetting/journey.ts';

/** Every story. Between them each command is accepted at least once. */
export const JOURNEYS: readonly Journey[] = [
  CREATING_TOMORROW,
  CENTRAL_REGION,
  SMALL_TURNS,
  HALT,
  ENDS,
  VETTING,
  GOVERNING,
  SAFEGUARDING,
  FOLLOWING,
  SUSPENDING,
];
