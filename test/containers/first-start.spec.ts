import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { temporaryDirectory } from '#libs/testing';
import { root } from '../docs/repository.ts';
import { COMPOSE } from './files.ts';

const script = (name: string) => join(root, '.docker', name);

/** Runs what the compose file runs for a service before anything else, in a directory in place of its volumes. */
function started(service: string, directory: string) {
  const [, at = '', ...names] = COMPOSE.services[service]?.command ?? [];
  for (const volume of COMPOSE.services[service]?.volumes ?? [])
    mkdirSync(join(directory, volume.split(':')[1]?.slice(at.length) ?? ''), { recursive: true });
  return spawnSync(process.execPath, [script('first-start.mjs'), directory, ...names], { encoding: 'utf8' });
}

const MADE = 'digest-key: made\ntoken-key: made\npostgres: made\n';

describe('What is made at the first start', () => {
  it('is the keys of the log, and a password that the database and its clients share, and that nobody else may read', () => {
    const directory = temporaryDirectory();
    expect(started('first-start', directory)).toMatchObject({ status: 0, stderr: '', stdout: MADE });
    expect(Buffer.from(readFileSync(join(directory, 'keys/digest'), 'utf8'), 'base64')).toHaveLength(32);
    const password = readFileSync(join(directory, 'postgres/password'), 'utf8');
    const url = new URL(readFileSync(join(directory, 'postgres-url/url'), 'utf8'));
    expect(password).toMatch(/^[0-9a-f]{48}$/);
    expect([url.password, url.host]).toStrictEqual([password, 'postgres:5432']);
    for (const file of ['postgres/password', 'postgres-url/url', 'keys/digest', 'keys/token'])
      expect(statSync(join(directory, file)).mode & 0o777).toBe(0o400);
  });

  it('stays as it is at every later start, and is made again whole where a part is missing', () => {
    const directory = temporaryDirectory();
    started('first-start-cluster', directory);
    const read = () => ['nodes/admin', 'nodes-url/url'].map((file) => readFileSync(join(directory, file), 'utf8'));
    const first = read();
    expect(started('first-start-cluster', directory).stdout).toBe('');
    expect(read()).toStrictEqual(first);
    rmSync(join(directory, 'nodes/admin'));
    expect(started('first-start-cluster', directory).stdout).toBe('nodes: made\n');
    const [admin = '', url = ''] = read();
    expect(url).toContain(`esdb://admin:${admin}@node-1:2113,node-2:2113,node-3:2113?tls=true`);
  });

  it('is made over what a start that was cut off left half-made, whose rights are not those of a secret', () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, 'keys'));
    writeFileSync(join(directory, 'keys/digest.new'), 'half a key', { mode: 0o644 });
    expect(started('first-start', directory)).toMatchObject({ status: 0, stderr: '', stdout: MADE });
    expect(statSync(join(directory, 'keys/digest')).mode & 0o777).toBe(0o400);
  });
});

/** A tool as the pinned one is: it makes its directory, says so where it cannot, and ends with 0 all the same. */
const TOOL = `#!/usr/bin/env bash
out="\${!#}"; name=ca; [ "$1" = create-ca ] || name=node
mkdir "$out" 2>/dev/null || { echo "$out already exists"; exit 0; }
echo "$*" >"$out/$name.crt"; echo key >"$out/$name.key"
`;

describe('The certificates of a cluster', () => {
  it('are made once for each node, and made again where a start was cut off', () => {
    const directory = temporaryDirectory();
    for (const folder of ['bin', 'authority-key', 'authority', 'nodes']) mkdirSync(join(directory, folder));
    writeFileSync(join(directory, 'bin/es-gencert-cli'), TOOL);
    chmodSync(join(directory, 'bin/es-gencert-cli'), 0o755);
    const env = { ...process.env, PATH: `${join(directory, 'bin')}:${process.env['PATH']}` };
    const run = () => spawnSync('bash', [script('certificates.sh'), directory], { env, encoding: 'utf8' });
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    const certificate = readFileSync(join(directory, 'nodes/node-2/node.crt'), 'utf8');
    expect(certificate).toContain('create-node -days 1825 -dns-names node-2,localhost');
    rmSync(join(directory, 'nodes/node-3/node.key'));
    expect(run()).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(directory, 'nodes/node-3/node.key'), 'utf8')).toBe('key\n');
    expect(readFileSync(join(directory, 'authority/ca.crt'), 'utf8')).toContain('create-ca');
  });
});

describe('The probe of a container', () => {
  it('ends with 0 where all is well, and with 1 where it is not or nobody answers', async () => {
    const server = createServer((request, response) => response.writeHead(request.url === '/well' ? 200 : 503).end());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const code = async (asked: string): Promise<unknown> => {
      const [ended] = (await once(spawn(process.execPath, [script('probe.mjs'), asked]), 'exit')) as unknown[];
      return ended;
    };
    expect([await code(`${url}/well`), await code(`${url}/ill`)]).toStrictEqual([0, 1]);
    server.close();
    server.closeAllConnections();
    expect(await code(url)).toBe(1);
  });
});
