import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LogNotUsable } from '#libs/event-store';
import type { Configuration } from '../configuration/configuration.ts';

/**
 * Refuses a data directory that has read models, and no log any more: a new one would be begun, everything recorded would be
 * gone from all answers, and others would be recorded in its place.
 */
export function refuseLostLog({ logServer, dataDirectory }: Pick<Configuration, 'logServer' | 'dataDirectory'>): void {
  const holds = (name: string) => (statSync(join(dataDirectory, name), { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (logServer || !holds('read.sqlite') || holds('log.db') || existsSync(join(dataDirectory, 'log.db-wal'))) return;
  throw new LogNotUsable(
    `${dataDirectory} has read models (read.sqlite), but the log that they were made of (log.db) is not there: put it back, ` +
      'from a backup if it has to be, or name its server in EVENTSTOREDB_URL. To begin a new ledger, take read.sqlite away.',
  );
}
