import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LogNotUsable } from '#libs/event-store';
import { temporaryDirectory } from '#libs/testing';
import { refuseLostLog } from './refuse-lost-log.ts';

/** A data directory with these files, each of so many bytes. */
function holding(files: Readonly<Record<string, number>>): string {
  const directory = temporaryDirectory();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(directory, name), Buffer.alloc(bytes, 1));
  return directory;
}
const looking =
  (files: Readonly<Record<string, number>>, logServer?: Readonly<{ url: string; insecureAllowed: boolean }>) => () =>
    refuseLostLog({ dataDirectory: holding(files), logServer });

describe('A data directory', () => {
  it.each([[{ 'read.sqlite': 9 }], [{ 'read.sqlite': 9, 'log.db': 0 }]])(
    'with read models and no log begins no new one: %o',
    (files) => expect(looking(files)).toThrow(LogNotUsable),
  );

  it.each([
    [{}],
    [{ 'digest.key': 44 }],
    [{ 'log.db': 9 }],
    [{ 'log.db': 9, 'read.sqlite': 9 }],
    [{ 'log.db': 0, 'log.db-wal': 9, 'read.sqlite': 9 }],
    [{ 'log.db': 0, 'read.sqlite': 0 }],
  ])('may hold %o', (files) => expect(looking(files)).not.toThrow());

  it('has no log where that is on a server', () =>
    expect(looking({ 'read.sqlite': 9 }, { url: 'esdb://one', insecureAllowed: false })).not.toThrow());
});
