import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Position } from '#libs/kernel';
import { FencedOff } from '../leases/duty.ts';
import type { Passage } from '../passage.ts';
import { startApart } from '../start-apart.ts';
import { StaleCheckpoint, type Writer } from '../writer.ts';

/** What a process is sent first: its way to the database, and under which lease its round is done. */
export type RoundOrder = Readonly<{ passage: Passage; fence: number }>;

/** What became of the round. */
export type RoundOutcome = Readonly<
  { position: Position | undefined } | { failure: Readonly<{ code: string; message: string }> }
>;

/** Tells it to break off behind the page under way. */
export const BREAK_OFF = 'break off';

type Round = Readonly<{ name: string; apart: URL; fence: number; signal: AbortSignal }>;

/**
 * Carries a round out in a process of its own, so that it holds up nobody in this one; it is gone afterwards. Answers, and
 * rejects, as `deriveRound` does.
 */
export async function roundApart(writer: Writer, { name, apart, fence, signal }: Round): Promise<Position | undefined> {
  const child = startApart(apart);
  child.send({ passage: writer.passage(), fence } satisfies RoundOrder);
  const outcome = await outcomeOf(child, signal);
  if ('position' in outcome) return outcome.position;
  const { code, message } = outcome.failure;
  if (code === 'fenced-off') throw new FencedOff(name);
  if (code === 'stale-checkpoint') throw new StaleCheckpoint();
  throw Object.assign(new Error(message), { code });
}

async function outcomeOf(child: ChildProcess, signal: AbortSignal): Promise<RoundOutcome> {
  const breakOff = () => child.connected && child.send(BREAK_OFF);
  const exit = once(child, 'exit');
  signal.addEventListener('abort', breakOff);
  if (signal.aborted) breakOff();
  try {
    const [outcome] = (await Promise.race([once(child, 'message'), exit.then(ended)])) as [RoundOutcome];
    child.disconnect();
    await exit;
    return outcome;
  } finally {
    signal.removeEventListener('abort', breakOff);
  }
}

function ended(): never {
  throw Object.assign(new Error('The process of a round has ended'), { code: 'round-ended' });
}
