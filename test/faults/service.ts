import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../..');
const running = new Set<ChildProcess>();

/** Nothing that a test started outlives it, however the test ended. */
afterEach(async () => {
  await Promise.all(Array.from(running, (child) => gone(child, 'SIGKILL')));
});

/**
 * The service as `npm start` runs it, on a free port and with a clock that can be set. `said` is what it has told whoever
 * watches it, line by line; `port` is 0 where it ended before it listened.
 */
export type Service = AsyncDisposable &
  Readonly<{
    port: number;
    said: readonly string[];
    pid: number;
    /** Stops it where it is, or lets it go on. */
    signal: (signal: 'SIGSTOP' | 'SIGCONT') => void;
    /** Ends it; resolves to its exit code once it is gone, null where the signal alone took it. */
    end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>;
  }>;

/** Makes sure that what runs is what the sources say. */
export async function built(): Promise<void> {
  const [code]: unknown[] = await once(spawn(process.execPath, ['.scripts/run.mjs', 'build'], { cwd: root }), 'exit');
  expect(code).toBe(0);
}

/** Starts the service on a data directory: resolves once it listens, or has ended. */
export const serve = (directory: string, environment: Readonly<Record<string, string>> = {}): Promise<Service> =>
  started('api', { ...environment, LEDGER_DATA: directory });

/** Starts a worker of its own: resolves once it runs, or has ended. Its port is 1 while there is one. */
export const work = (directory: string, environment: Readonly<Record<string, string>>): Promise<Service> =>
  started('worker', { ...environment, LEDGER_DATA: directory });

async function started(app: 'api' | 'worker', environment: Readonly<Record<string, string>>): Promise<Service> {
  const { DATABASE_URL: _database, EVENTSTOREDB_URL: _server, ...inherited } = process.env;
  const own = { PORT: '0', LEDGER_SETTABLE_CLOCK: '1', LOG_LEVEL: 'warn', NODE_ENV: 'test' };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', `dist/programs/${app}.js`], {
    cwd: root,
    env: { ...inherited, ...own, ...environment },
  });
  running.add(child);
  const said: string[] = [];
  const port = await listening(child, said);
  const signal = (name: 'SIGSTOP' | 'SIGCONT'): void => void child.kill(name);
  const end: Service['end'] = (name) => gone(child, name);
  const dispose = async (): Promise<void> => void (await end('SIGKILL'));
  return { port, said, pid: child.pid ?? 0, signal, end, [Symbol.asyncDispose]: dispose };
}

function listening(child: ChildProcess & { stdout: object }, said: string[]): Promise<number> {
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const port = /listens on http:\S+:(\d+);/.exec(line)?.[1] ?? /worker runs$/.exec(line)?.length;
        if (port !== undefined) resolve(Number(port));
      });
    }
    child.once('close', () => resolve(0));
  });
}

async function gone(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
  return child.exitCode;
}
