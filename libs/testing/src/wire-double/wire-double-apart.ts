import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('double.process.ts', import.meta.url));
/** Node runs the sources as they are, those with parameters that are properties, too. */
const AS_THEY_ARE = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];

/**
 * Doubles in a process of their own, one after another: what they take of memory and time is not that of whoever talks to
 * them, as with a real server. Nothing befalls them; for faults, start one in this very process.
 */
export class WireDoubleApart implements AsyncDisposable {
  readonly #child: ChildProcess;

  constructor() {
    this.#child = fork(FILE, { execArgv: AS_THEY_ARE });
  }

  /** The address of a new double, with nothing in it; the one before it is gone. */
  async renew(): Promise<string> {
    const answered = new AbortController();
    this.#child.send('renew');
    try {
      const [url]: unknown[] = await Promise.race([
        once(this.#child, 'message', answered),
        gone(this.#child, answered),
      ]);
      return url as string;
    } finally {
      answered.abort();
    }
  }

  /** Ends the process; resolves once it is gone. */
  async end(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const exit = once(this.#child, 'exit');
    this.#child.disconnect();
    await exit;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.end();
  }
}

async function gone(child: ChildProcess, answered: AbortController): Promise<never> {
  const [code]: unknown[] = await once(child, 'exit', answered);
  throw new Error(`The double’s process ended (${String(code)})`);
}
