// Run once before everything else: makes keys, and the passwords that two services share, each in a file that only its reader may read.
// What is there already stays: a password that changed would lock the service out of its own data.
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [directory, ...names] = process.argv.slice(2);

/** Users by the numbers that they have in their images. */
const LEDGER = 1000;
const POSTGRES = 999;
const KURRENTDB = 1001;

const NODES = ['node-1:2113', 'node-2:2113', 'node-3:2113'].join();

/** The keys of a log: the first never changes in its life, so neither is ever made because the other is missing. */
const key = () => randomBytes(32).toString('base64');

const SECRETS = {
  'digest-key': () => [['keys/digest', LEDGER, key()]],
  'token-key': () => [['keys/token', LEDGER, key()]],
  'cluster-digest-key': () => [['cluster-keys/digest', LEDGER, key()]],
  'cluster-token-key': () => [['cluster-keys/token', LEDGER, key()]],
  postgres: (password) => [
    ['postgres/password', POSTGRES, password],
    ['postgres-url/url', LEDGER, `postgres://ledger:${password}@postgres:5432/ledger`],
  ],
  'postgres-cluster': (password) => [
    ['postgres-cluster/password', POSTGRES, password],
    ['postgres-cluster-url/url', LEDGER, `postgres://ledger:${password}@postgres-cluster:5432/ledger`],
  ],
  nodes: (password) => [
    ['nodes/admin', KURRENTDB, password],
    ['nodes/ops', KURRENTDB, randomBytes(24).toString('hex')],
    [
      'nodes-url/url',
      LEDGER,
      `esdb://admin:${password}@${NODES}?tls=true&tlsCAFile=/run/authority/ca.crt&nodePreference=leader`,
    ],
  ],
};

for (const name of names) {
  const files = SECRETS[name](randomBytes(24).toString('hex'));
  if (files.every(([file]) => existsSync(join(directory, file)))) continue;
  for (const [file, owner, text] of files) {
    const path = join(directory, file);
    // A start that was cut off may have left one that nobody may write, not even root without its capabilities.
    rmSync(`${path}.new`, { force: true });
    writeFileSync(`${path}.new`, text, { mode: 0o400 });
    if (process.getuid?.() === 0) chownSync(`${path}.new`, owner, owner);
    renameSync(`${path}.new`, path);
  }
  process.stdout.write(`${name}: made\n`);
}
