import { cp, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryDirectory } from '#libs/testing';
import { aLife } from './a-life.ts';
import { Callers } from './callers.ts';
import { SeenLog } from './log.ts';
import { differences, settled } from './read-models.ts';
import { registering } from './registering.ts';
import { built, serve, type Service } from './service.ts';

/** A data directory, left in order after something was done there. */
async function leftAfter(
  what: (service: Service, directory: string) => Promise<void>,
  directory = temporaryDirectory(),
): Promise<string> {
  const service = await serve(directory);
  await what(service, directory);
  await settled(service);
  expect(await service.end('SIGTERM')).toBe(0);
  return directory;
}

const nothing = (): Promise<void> => Promise.resolve();
const oneMore = async (service: Service, directory: string): Promise<void> =>
  (await Callers.of(service, directory)).carryOut([registering(1)]);

const READ = 'read.sqlite';

type Damage = (directory: string, lived: string) => Promise<unknown>;

const DAMAGES: readonly (readonly [what: string, aloud: string, damage: Damage])[] = [
  ['is gone', 'has no tables yet', (directory) => rm(join(directory, READ))],
  [
    'is no database',
    'everything is built anew',
    (directory) => writeFile(join(directory, READ), 'no database'.repeat(999)),
  ],
  ['was cut off', 'everything is built anew', (directory) => truncate(join(directory, READ), 20_000)],
  [
    'was built from another log',
    'was built from another log',
    async (directory) => cp(join(await leftAfter(nothing), READ), join(directory, READ)),
  ],
  [
    'is ahead of a log that was restored',
    'has a checkpoint beyond the end of the log',
    async (directory, lived) => {
      await leftAfter(oneMore, directory);
      await cp(join(lived, 'log.db'), join(directory, 'log.db'));
    },
  ],
];

describe('A service whose read database', () => {
  let lived: string;
  beforeAll(built, 120_000);

  it.each(DAMAGES)(
    '%s builds its read models anew and says so (%s), and its processes add nothing to the log',
    async (_what, aloud, damage) => {
      lived ??= await leftAfter(aLife);
      const directory = temporaryDirectory();
      await cp(lived, directory, { recursive: true });
      await damage(directory, lived);
      const seen = new SeenLog(directory);
      expect(await seen.news()).not.toStrictEqual([]);
      const service = await serve(directory);
      await settled(service);
      expect(service.said.join('\n')).toContain(aloud);
      expect(await differences(service, directory)).toStrictEqual([]);
      expect(await seen.news()).toStrictEqual([]);
    },
    120_000,
  );
});
