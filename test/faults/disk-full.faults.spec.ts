import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeWhere, temporaryDirectory } from '#libs/testing';
import { Callers } from './callers.ts';
import type { Command } from './commands.ts';
import { times } from './invented.ts';
import { SeenLog } from './log.ts';
import { differences, settled } from './read-models.ts';
import { registering } from './registering.ts';
import { keptWhole, repeated, wholeOnce, type Sent } from './round.ts';
import { built, serve } from './service.ts';

const [BATCH, MOST_BATCHES] = [200, 40];

/** A file system of so many megabytes on a directory, and how to give it more; false where one may not be mounted. */
function mounted(directory: string, size: string, ...more: readonly string[]): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', [...more, `size=${size}`].join(), 'tmpfs', directory], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

const unmount = (directory: string): unknown => execFileSync('umount', [directory]);

function mayMount(): boolean {
  const directory = temporaryDirectory();
  const may = process.platform === 'linux' && mounted(directory, '1m');
  if (may) unmount(directory);
  return may;
}

/** Sends batch after batch until one is not accepted; an answer that is no success is a problem, and is left out. */
async function untilFull(callers: Callers): Promise<Readonly<{ sent: readonly Sent[]; refusals: readonly number[] }>> {
  const sent: Sent[] = [];
  for (const batch of times(MOST_BATCHES)) {
    const load: readonly Command[] = times(BATCH).map((n) => registering(batch * BATCH + n));
    const answers = await callers.send(load);
    const refusals = answers.flatMap((answer) => (answer && answer.status < 300 ? [] : [answer?.status ?? 0]));
    for (const [at, command] of load.entries()) {
      const answer = answers[at];
      sent.push({
        command,
        expected: callers.expected(command),
        answer: answer && answer.status < 300 ? answer : undefined,
      });
    }
    if (refusals.length > 0) return { sent, refusals };
  }
  throw new Error('The disk is never full');
}

describeWhere(mayMount(), 'a file system may be mounted by root on Linux only', 'A service whose disk is full', () => {
  beforeAll(built, 120_000);

  it('answers 503, has recorded nothing by halves, and goes on once there is room', async () => {
    const directory = join(temporaryDirectory(), 'data');
    mkdirSync(directory);
    expect(mounted(directory, '4m')).toBe(true);
    try {
      // Gone before the file system is, however this ends.
      await using service = await serve(directory);
      const seen = new SeenLog(directory);
      await seen.news();
      const callers = await Callers.of(service, directory);
      const { sent, refusals } = await untilFull(callers);
      expect(new Set(refusals)).toStrictEqual(new Set([503]));
      const kept = await seen.news();
      keptWhole(sent, kept);
      expect(mounted(directory, '64m', 'remount')).toBe(true);
      const again = await repeated(callers, sent);
      await settled(service);
      expect(wholeOnce(again, [...kept, ...(await seen.news())])).toStrictEqual([]);
      expect(await differences(service, directory)).toStrictEqual([]);
      expect(await service.end('SIGTERM')).toBe(0);
    } finally {
      unmount(directory);
    }
  }, 120_000);
});
