import { closeSync, fsyncSync, mkdirSync, openSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SharedLog } from './shared-log.ts';

type Shared = { readonly log: SharedLog; clients: number };
type Mode = 'serve' | 'watch';

const shared = new Map<string, Shared>();
const closing = new Map<string, Promise<void>>();

/** What a client holds of a directory's log: the log itself, and how to let go of it. */
export type Lease = Readonly<{ log: SharedLog; release: () => Promise<void> }>;

/** Opens a directory's log, or shares it with the clients that this process has of it already. */
export async function lease(directory: string, mode: Mode): Promise<Lease> {
  if (mode === 'serve') makeDirectory(resolve(directory));
  const path = realpathSync(directory);
  const key = `${mode} ${path}`;
  while (closing.has(key)) await closing.get(key);
  const entry = shared.get(key) ?? begin(key, path, mode);
  entry.clients += 1;
  const release = () => letGo(key, entry);
  try {
    await entry.log.opened;
  } catch (error) {
    await release();
    throw error;
  }
  return { log: entry.log, release };
}

function begin(key: string, path: string, mode: Mode): Shared {
  const entry = { log: new SharedLog(path, mode), clients: 0 };
  shared.set(key, entry);
  return entry;
}

async function letGo(key: string, entry: Shared): Promise<void> {
  entry.clients -= 1;
  if (entry.clients > 0) return;
  shared.delete(key);
  const ended = entry.log.close().finally(() => closing.delete(key));
  closing.set(key, ended);
  await ended;
}

/** A directory for its owner alone; its name outlives a power cut only once its parent is on disk. */
function makeDirectory(directory: string): void {
  if (mkdirSync(directory, { recursive: true, mode: 0o700 }) === undefined) return;
  const parent = openSync(dirname(directory), 'r');
  fsyncSync(parent);
  closeSync(parent);
}
