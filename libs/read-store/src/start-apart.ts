import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** As source under Jest, as JavaScript from dist: the program is what this file is. */
const EXTENSION = extname(import.meta.url);
const AS_IT_STANDS: Readonly<Record<string, readonly string[]>> = {
  '.ts': ['--experimental-transform-types', '--conditions=source'],
};

/** Its garbage is collected by itself alone: helpers would take the other cores from whoever answers requests. */
const MODEST = ['--single-threaded-gc', '--disable-warning=ExperimentalWarning'];

/** Starts a program, named without its extension, in a process of its own. */
export const startApart = (program: URL): ChildProcess =>
  fork(fileURLToPath(program.href + EXTENSION), { execArgv: [...MODEST, ...(AS_IT_STANDS[EXTENSION] ?? [])] });

/** Behind whoever answers requests; before what is done only when nobody does anything, since others wait for what it holds. */
const PRIORITY = 10;

/**
 * Has a process that has only just begun (0: this one), and the threads that it begins from now on, stand behind others for a
 * core. The database's own processes stand where they stood.
 */
export function standBehind(pid: number): void {
  try {
    setPriority(pid, PRIORITY);
  } catch {
    // It has ended already, or the system does not let us: it works all the same.
  }
}
