import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { serviceEnvironment } from './service-environment.ts';

/** The service as a child process, as `npm start` runs it, on a free port and with a clock that can be set. */
export type Service = Readonly<{ url: string; stop: () => Promise<void>; ended: Promise<unknown> }>;

/** The service did not come up. */
export class ServiceFailed extends Error {
  override readonly name = 'ServiceFailed';
}

/** Programs lie side by side once they are built, and this runs nowhere else. */
const ENTRY = fileURLToPath(new URL('./api.js', import.meta.url));

/** Starts the service on a data directory. Rejects with ServiceFailed, telling what it said. */
export async function startService(dataDirectory: string, port: string): Promise<Service> {
  const child = spawn(process.execPath, ['--enable-source-maps', '--disable-warning=ExperimentalWarning', ENTRY], {
    env: serviceEnvironment(process.env, dataDirectory, port),
    // Over the channel it learns that the demo is gone, where that was killed, too.
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    // Of its own group, so that Ctrl-C reaches the demo alone, which then stops the service in order.
    detached: true,
  });
  const ended = once(child, 'exit');
  // However the demo ends, where nobody reads on what it tells, too: the service ends with it.
  process.once('exit', () => child.kill('SIGTERM'));
  return { url: await listening(child, ended), ended, stop: () => stopped(child, ended) };
}

async function listening({ stderr }: ChildProcess, ended: Promise<unknown>): Promise<string> {
  if (!stderr) throw new ServiceFailed('The service has no output');
  const said: string[] = [];
  const lines = createInterface({ input: stderr });
  const url = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      said.push(line);
      const found = /listens on (\S+);/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const failed = ended.then(() => {
    throw new ServiceFailed(`The service did not start: ${said.join(' ')}`);
  });
  return Promise.race([url, failed]);
}

async function stopped(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}
