import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { NO_STREAM, type StreamName } from '#libs/kernel';
import { newEvent, temporaryDirectory } from '#libs/testing';
import { openEmbedded } from './open-embedded.ts';

const STREAM = 'placement-1' as StreamName;
const LOCK = (directory: string) => JSON.stringify(join(directory, 'log.lock'));

/** Another process that holds what a serving process holds, until it is killed. */
async function otherProcess(directory: string) {
  const script = `const { DatabaseSync } = require('node:sqlite');
    const lock = new DatabaseSync(${LOCK(directory)});
    lock.exec('BEGIN EXCLUSIVE');
    console.log('held');
    setInterval(() => lock, 1000);`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return { kill: () => (child.kill('SIGKILL'), once(child, 'exit')) };
}

/** Asks, in a process of its own, for the lock that a serving process holds. */
async function askFromOutside(directory: string): Promise<string> {
  const script = `const { DatabaseSync } = require('node:sqlite');
    try { new DatabaseSync(${LOCK(directory)}).exec('BEGIN EXCLUSIVE'); console.log('free'); }
    catch ({ message }) { console.log(message); }`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [answer] = (await once(child.stdout, 'data')) as [Buffer];
  await once(child, 'exit');
  return answer.toString().trim();
}

describe('A data directory', () => {
  it('is refused while another process serves it, and free once that one is killed', async () => {
    const directory = temporaryDirectory();
    const other = await otherProcess(directory);
    await expect(openEmbedded({ directory })).rejects.toMatchObject({
      name: 'DataDirectoryInUse',
      message: `${directory} is served by another process`,
    });
    await other.kill();
    await (await openEmbedded({ directory })).close();
  });

  it('is held against other processes as long as any client is open', async () => {
    const directory = temporaryDirectory();
    const [one, two] = [await openEmbedded({ directory }), await openEmbedded({ directory, namespace: 'two.' })];
    await one.close();
    expect(await askFromOutside(directory)).toBe('database is locked');
    await two.close();
    expect(await askFromOutside(directory)).toBe('free');
  });

  it('is opened again at once by who just closed it', async () => {
    const directory = temporaryDirectory();
    const store = await openEmbedded({ directory });
    const closed = store.close();
    const again = await openEmbedded({ directory });
    expect((await again.append(STREAM, NO_STREAM, [newEvent(1)])).revision).toBe(0);
    await Promise.all([closed, again.close()]);
  });

  it('is read beside the process that serves it, live, and never written there', async () => {
    const directory = temporaryDirectory();
    const store = await openEmbedded({ directory });
    const reader = await openEmbedded({ directory, readOnly: true });
    expect(await reader.logId()).toBe(await store.logId());
    const batches = reader.follow();
    await batches.next();
    const { position } = await store.append(STREAM, NO_STREAM, [newEvent(1)]);
    expect((await batches.next()).value).toMatchObject({ position, events: [{ id: newEvent(1).id }] });
    expect(await reader.head()).toBe(position);
    await expect(reader.append(STREAM, 0, [newEvent(2)])).rejects.toThrow('opened to be read only');
    await Promise.all([reader.close(), store.close()]);
  });

  it('is not made for who only reads', async () => {
    const directory = join(temporaryDirectory(), 'none');
    await expect(openEmbedded({ directory, readOnly: true })).rejects.toThrow('no such file or directory');
  });
});
