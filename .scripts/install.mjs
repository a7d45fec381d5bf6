import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { inRoot, node } from './paths.mjs';
import { runQuietly } from './spawn.mjs';

const LOCKFILE = inRoot('package-lock.json');
const STAMP = inRoot('node_modules/.installed-lockfile');
const NPM_RECORD = inRoot('node_modules/.package-lock.json');

const lockfileDigest = () => createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
const isStamped = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockfileDigest() && existsSync(node);

/** What npm records as installed is what the lockfile asks for, platform-bound packages aside. */
const npmInstalledIt = () => {
  if (!existsSync(NPM_RECORD) || !existsSync(node)) return false;
  const { packages: wanted } = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
  const { packages: present } = JSON.parse(readFileSync(NPM_RECORD, 'utf8'));
  const known = Object.keys(present).every((path) => path in wanted);
  const satisfied = ([path, { version, optional }]) =>
    path === '' || present[path]?.version === version || (optional && !(path in present));
  return known && Object.entries(wanted).every(satisfied);
};

/** Makes sure that node_modules is there and is what package-lock.json says. */
export const ensureInstalled = async () => {
  if (isStamped()) return;
  await withLock('install', async () => {
    if (isStamped()) return;
    if (!npmInstalledIt()) {
      console.error('Installing the dependencies (the first time only, about a minute) …');
      const windows = process.platform === 'win32';
      const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
      await runQuietly(windows ? 'npm.cmd' : 'npm', flags, { shell: windows });
    }
    writeFileSync(STAMP, lockfileDigest());
  });
};
