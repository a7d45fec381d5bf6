import { temporaryDirectory } from '#libs/testing';
import type { Callers } from '../callers.ts';
import { addedIn, consequencesOf } from '../load.ts';
import { environmentOf, type Server } from '../place.ts';
import type { Sent } from '../round.ts';
import { serve, type Service } from '../service.ts';
import { cameThrough, trialOn, type Trial } from '../trial.ts';

/** A server that may be lost and come back with all that it held: by its double, or by real kills. */
export type FaultyServer = Server & Readonly<{ stop: () => Promise<void>; start: () => Promise<void> }>;

/** A service whose log is on a server, with a school that goes on from round to round. */
export type Stand = Readonly<{ service: Service; trial: Trial }>;

/** A few of each: most of a load are students who are enrolled. */
const COUNTS = { live: 20, contracts: 20, suspects: 3 };

/** Starts the service, with a school to work on. */
export async function standOn(server: Server, seed: number): Promise<Stand> {
  const directory = temporaryDirectory();
  const place = { directory, server };
  const service = await serve(directory, environmentOf(place));
  return { service, trial: await trialOn(service, place, { seed, counts: COUNTS }) };
}

/** All that must hold behind a round: of what was sent, and of what the processes added to it. */
export async function roundCameThrough(
  { service, trial }: Stand,
  callers: Callers,
  { round, sent }: Readonly<{ round: number; sent: readonly Sent[] }>,
): Promise<void> {
  const { added } = await cameThrough(service, callers, trial, sent);
  const { shortfalls, others } = addedIn(added);
  expect(others).toStrictEqual(consequencesOf(trial.school, round));
  expect(shortfalls.length).toBe(new Set(shortfalls).size);
}
