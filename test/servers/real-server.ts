import { randomBytes } from 'node:crypto';

/** A server that others may use too. */
export type RealServer = Readonly<{ url: string }>;

/** The server that EVENTSTOREDB_URL names; undefined where it names none. */
export function realServer(): RealServer | undefined {
  const { EVENTSTOREDB_URL: url } = process.env;
  return url === undefined ? undefined : { url };
}

/** Why the suites are skipped, as their names say it. */
export const NO_SERVER = 'EVENTSTOREDB_URL names none; npm run test:servers starts one where a Docker engine answers';

/** A namespace that nobody has used: other suites, and other applications, stay out of each other's way. */
export const freshNamespace = (): string => `t${randomBytes(8).toString('hex')}`;
