import type { Journey } from '../journey.ts';
import { castFrom } from '../telling/people.ts';
import { agreeing } from './agreeing.ts';
import { halted } from './halted.ts';

/** A provider that may be an unregistered school: everything stops until that is cleared, and then goes on. */
export const HALT: Journey = {
  name: 'halt',
  title: 'Central Region Schools Trust: a provider under suspicion, cleared, and approved twice',
  cast: castFrom(400),
  steps: [...halted, ...agreeing],
};
