import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { inRoot, node, root } from './paths.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program to its end; hands signals on to it; answers its exit code. */
export const run = (program, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    // A terminal sends Ctrl-C to the whole group: the child has it already.
    const forward = (signal) => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, forward);
    const settle = (done) => (value, signal) => {
      for (const name of SIGNALS) process.off(name, forward);
      done(value ?? 128 + (constants.signals[signal] ?? 0));
    };
    child.once('error', settle(reject));
    child.once('close', settle(resolve));
  });

/** A start is mostly compiling, that of a thread, too: what one has compiled, the next takes over. */
const COMPILED_ONCE = { NODE_COMPILE_CACHE: inRoot('.cache/compiled') };

/** Runs a program under the pinned Node; what that program starts as `node` is the pinned one, too. */
export const runNode = (args, { env = process.env, ...options } = {}) => {
  const PATH = `${dirname(node)}${delimiter}${env.PATH}`;
  return run(node, args, { ...options, env: { ...COMPILED_ONCE, ...env, PATH } });
};

/** Runs a program with its output kept back, and shows that output only if it fails. */
export const runQuietly = async (program, args, options = {}) => {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code === 0) return;
  process.stderr.write(Buffer.concat(output));
  throw new Error(`${program} ${args.join(' ')} ended with ${code}`);
};
