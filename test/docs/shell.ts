import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './repository.ts';

/** What a command came to. */
export type Ran = Readonly<{ code: number; output: string }>;

/** Where a page's commands are run: a shell with a data directory and a port of its own. */
export class Shell implements AsyncDisposable {
  private service: ChildProcess | undefined;

  private constructor(
    private readonly directory: string,
    private readonly port: number,
    private readonly managementPort: number,
  ) {}

  static async open(): Promise<Shell> {
    return new Shell(await mkdtemp(join(tmpdir(), 'placement-ledger-readme-')), await freePort(), await freePort());
  }

  /** Runs a block as it stands, but for the ports that a stranger's machine has free. */
  async run(block: string): Promise<Ran> {
    const child = this.spawned(block);
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code: code ?? 1, output: Buffer.concat(said).toString() };
  }

  /** Starts what goes on until it is told to end, and waits until it answers. */
  async serve(block: string): Promise<void> {
    const service = this.spawned(block);
    this.service = service;
    for (const stream of [service.stdout, service.stderr]) stream?.resume();
    const ended = once(service, 'exit').then(() => {
      throw new Error(`${block.trim()} ended before it served`);
    });
    ended.catch(() => undefined);
    await Promise.race([this.ready(), ended]);
  }

  /** Stops what was started, in order. */
  async stop(): Promise<void> {
    const { service } = this;
    if (service?.pid !== undefined && service.exitCode === null) {
      const ended = once(service, 'close');
      process.kill(-service.pid, 'SIGTERM'); // all of its group: npm ends alone when it is told to, and leaves its child
      await ended;
    }
    this.service = undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await rm(this.directory, { recursive: true, force: true });
  }

  private spawned(block: string): ChildProcess {
    const here = block
      .replaceAll('127.0.0.1:3000', `127.0.0.1:${this.port}`)
      .replaceAll('127.0.0.1:9464', `127.0.0.1:${this.managementPort}`)
      .replaceAll('MANAGEMENT_PORT=9464', `MANAGEMENT_PORT=${this.managementPort}`)
      .trim();
    const script = here.includes('\n') ? here : `exec env ${here}`;
    const { DATABASE_URL: _database, NODE_ENV: _mode, ...environment } = process.env;
    const env = { ...environment, PORT: String(this.port), LEDGER_DATA: join(this.directory, 'data') };
    return spawn('sh', ['-euc', script], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  }

  private async ready(): Promise<void> {
    const url = `http://127.0.0.1:${this.port}/health/ready`;
    for (;;) {
      const answer = await fetch(url).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
