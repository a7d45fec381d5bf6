import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A server that others may use too, and how it is lost and comes back, where whoever runs it says so. */
export type RealServer = Readonly<{
  url: string;
  /** The commands of SERVER_STOP and SERVER_START; undefined where either is missing. */
  hooks: Readonly<{ stop: () => Promise<void>; start: () => Promise<void> }> | undefined;
}>;

/** The server that EVENTSTOREDB_URL names; undefined where it names none. */
export function realServer(): RealServer | undefined {
  const { EVENTSTOREDB_URL: url, SERVER_STOP: stop, SERVER_START: start } = process.env;
  if (url === undefined) return undefined;
  const shell = (command: string) => async (): Promise<void> => void (await run('/bin/sh', ['-c', command]));
  const hooks = stop === undefined || start === undefined ? undefined : { stop: shell(stop), start: shell(start) };
  return { url, hooks };
}

/** Why the suites are skipped, as their names say it. */
export const NO_SERVER = 'EVENTSTOREDB_URL names none; npm run test:servers starts one where a Docker engine answers';
export const NO_HOOKS = 'SERVER_STOP and SERVER_START do not say how the server is stopped and started';

/** A namespace that nobody has used: other suites, and other applications, stay out of each other's way. */
export const freshNamespace = (): string => `t${randomBytes(8).toString('hex')}`;
