import type { Scenario } from '../ground.ts';
import { APPENDING } from './appending.ts';
import { BURSTS } from './bursts.ts';
import { CONTENTS } from './contents.ts';
import { ENDING } from './ending.ts';
import { MISTAKES } from './mistakes.ts';
import { READING } from './reading.ts';
import { SUBSCRIBING } from './subscribing.ts';

/** What was once put to a real server, in the order in which it was put. */
export const SCENARIOS: ReadonlyMap<string, Scenario> = new Map<string, Scenario>(
  [APPENDING, CONTENTS, READING, SUBSCRIBING, BURSTS, ENDING, MISTAKES].flatMap((scenarios) =>
    Object.entries(scenarios),
  ),
);
