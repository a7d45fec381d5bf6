import { setTimeout as pause } from 'node:timers/promises';
import { times } from '../invented.ts';
import { AT_ONCE, loadOf } from '../load.ts';
import { sentAmid } from '../round.ts';
import { callersOf } from '../trial.ts';
import { roundCameThrough, type FaultyServer, type Stand } from './stand.ts';

/** Behind the last loss there must be something left to do. */
const LATEST = 0.8;

type Losses = Readonly<{ round: number; losses: number; longestMs: number }>;

/** Amid one load the server is lost and comes back, again and again: what is put off meanwhile is sent again. */
export async function lostAndBack(
  stand: Stand,
  { stop, start }: FaultyServer,
  { round, losses, longestMs }: Losses,
): Promise<void> {
  const { school, random } = stand.trial;
  const callers = await callersOf(stand.service, stand.trial);
  const load = loadOf(school, round, random);
  const marks = times(losses).map((n) => 1 + Math.floor(((n + random()) / losses) * LATEST * AT_ONCE));
  const lose = async (): Promise<void> => {
    await stop();
    await pause(random() * longestMs);
    await start();
  };
  const { sent, open } = await sentAmid(marks, lose, { callers, load });
  expect(open).toHaveLength(losses);
  expect(Math.min(...open)).toBeGreaterThan(0);
  await roundCameThrough(stand, callers, { round, sent });
}
