import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const run = promisify(execFile);

type Hook = () => Promise<void>;

/** A server that others may use too. How it is lost and comes back, is frozen and goes on: where whoever runs it says so. */
export type RealServer = Readonly<{
  url: string;
  /** The commands of SERVER_STOP and SERVER_START. */
  loss: Readonly<{ stop: Hook; start: Hook }> | undefined;
  /** The commands of SERVER_FREEZE and SERVER_THAW. */
  frost: Readonly<{ freeze: Hook; thaw: Hook }> | undefined;
}>;

/** The server that EVENTSTOREDB_URL names; undefined where it names none. */
export function realServer(): RealServer | undefined {
  const { EVENTSTOREDB_URL: url, SERVER_STOP, SERVER_START, SERVER_FREEZE, SERVER_THAW } = process.env;
  if (url === undefined) return undefined;
  const [stop, start, freeze, thaw] = [SERVER_STOP, SERVER_START, SERVER_FREEZE, SERVER_THAW].map(hookOf);
  return { url, loss: stop && start && { stop, start }, frost: freeze && thaw && { freeze, thaw } };
}

const hookOf = (command: string | undefined): Hook | undefined =>
  command === undefined ? undefined : async () => void (await run('/bin/sh', ['-c', command]));

/** Why the suites are skipped, as their names say it. */
export const NO_SERVER = 'EVENTSTOREDB_URL names none; npm run test:servers starts one where a Docker engine answers';
export const NO_LOSS = 'SERVER_STOP and SERVER_START do not say how the server is stopped and started';
export const NO_FROST = 'SERVER_FREEZE and SERVER_THAW do not say how the server is frozen and goes on';

/** A namespace that nobody has used: other suites, and other applications, stay out of each other's way. */
export const freshNamespace = (): string => `t${randomBytes(8).toString('hex')}`;
