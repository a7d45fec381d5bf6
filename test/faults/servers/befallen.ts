import { loadOf } from '../load.ts';
import { isPutOff } from '../pipeline.ts';
import { sentUntil } from '../round.ts';
import { callersOf } from '../trial.ts';
import { roundCameThrough, type Stand } from './stand.ts';

/** What befalls a server amid so many commands; `after` is what ends it, once all of them were answered. */
export type Fault = Readonly<{
  round: number;
  commands: number;
  befall: () => Promise<void> | void;
  after?: () => Promise<void> | void;
}>;

/** Somewhere in the first half of the answers, so that much is left for the fault to meet. */
const LATEST = 0.5;

/** One round: commands at once, the fault amid them, and all that must hold behind it. Hands back how many were put off. */
export async function befallen(stand: Stand, { round, commands, befall, after }: Fault): Promise<number> {
  const { school, random } = stand.trial;
  const callers = await callersOf(stand.service, stand.trial);
  const load = loadOf(school, round, random, commands);
  const answered = Math.floor(random() * LATEST * commands);
  const { sent } = await sentUntil(answered, async () => befall(), { callers, load });
  await after?.();
  await roundCameThrough(stand, callers, { round, sent });
  return sent.filter(({ answer }) => isPutOff(answer)).length;
}
