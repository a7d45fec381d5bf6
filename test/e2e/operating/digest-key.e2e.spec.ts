import { rename } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { adoptKey, readConfiguration } from '#libs/runtime';
import { temporaryDirectory, WireDoubleApart } from '#libs/testing';
import { start } from '../api/empty-app.ts';

const key = (n: number): string => Buffer.alloc(32, n).toString('base64');
const REFUSED = /^The digest key .*adopt-digest-key$/;

describe('A process with a digest key of its own', () => {
  it('does not start on a server’s log that another one writes', async () => {
    await using server = new WireDoubleApart();
    const place = { EVENTSTOREDB_URL: await server.renew(), LEDGER_NAMESPACE: 'keys' };
    const startWith = (n: number) => start(undefined, { ...place, LEDGER_DIGEST_KEY: key(n) });
    const first = await startWith(1);
    await expect(startWith(2)).rejects.toThrow(REFUSED);
    const second = await startWith(1);
    await Promise.all([first.stop(), second.stop()]);
  });

  it('does not start in a data directory whose key is gone, until that is put back or another one is adopted', async () => {
    const directory = temporaryDirectory();
    const [file, aside] = [join(directory, 'digest.key'), join(directory, 'aside.key')];
    const environment = { LEDGER_DATA: directory };
    const startAndStop = async () => (await start(undefined, environment)).stop();
    await startAndStop();
    await rename(file, aside);
    await expect(startAndStop()).rejects.toThrow(REFUSED);
    await rename(aside, file);
    await startAndStop();
    await rename(file, aside);
    expect(await adoptKey(readConfiguration(environment))).toBe(true);
    await startAndStop();
  });

  it('begins no log where there is none to go on with', async () => {
    const directory = join(temporaryDirectory(), 'mistyped');
    await expect(adoptKey(readConfiguration({ LEDGER_DATA: directory }))).rejects.toThrow('ENOENT');
    expect(existsSync(directory)).toBe(false);
  });

  it('begins no log beside the read models of one that is gone', async () => {
    const directory = temporaryDirectory();
    await (await start(undefined, { LEDGER_DATA: directory })).stop();
    await rename(join(directory, 'log.db'), join(directory, 'aside.db'));
    await expect(start(undefined, { LEDGER_DATA: directory })).rejects.toThrow('put it back');
    await rename(join(directory, 'aside.db'), join(directory, 'log.db'));
    await (await start(undefined, { LEDGER_DATA: directory })).stop();
  });
});
