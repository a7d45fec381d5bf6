import { InvalidEventStoreUrl, parseAddress } from '#libs/event-store';
import { InvalidConfiguration } from './invalid-configuration.ts';
import { isSwitchedOn } from './switched-on.ts';
import type { Environment } from './variables.ts';

/** A log on a server: where, and whether it may be spoken to without encryption. */
export type LogServer = Readonly<{ url: string; insecureAllowed: boolean }>;

/** Whether events and passwords may cross the network as they are. */
export const insecureAllowedIn = (environment: Environment): boolean =>
  isSwitchedOn(environment, 'EVENTSTOREDB_ALLOW_INSECURE') || environment.NODE_ENV?.toLowerCase() !== 'production';

/** The server that holds the log, where the environment names one. What the address says stays out of every message. */
export function logServerOf(environment: Environment): LogServer | undefined {
  const { EVENTSTOREDB_URL: url, LEDGER_DIGEST_KEY } = environment;
  if (url === undefined) return undefined;
  const insecureAllowed = insecureAllowedIn(environment);
  refuseUnreadable(url, insecureAllowed);
  if (LEDGER_DIGEST_KEY === undefined) throw new InvalidConfiguration(NO_DIGEST_KEY);
  return { url, insecureAllowed };
}

const NO_DIGEST_KEY =
  'EVENTSTOREDB_URL needs LEDGER_DIGEST_KEY: with a key of its own, a process would take an honest repeat of what ' +
  'another one recorded for a reused key';

function refuseUnreadable(url: string, insecureAllowed: boolean): void {
  try {
    parseAddress(url, { insecureAllowed });
  } catch (error) {
    if (!(error instanceof InvalidEventStoreUrl)) throw error;
    throw new InvalidConfiguration(error.message);
  }
}
