import { InvalidConfiguration } from './invalid-configuration.ts';
import type { Environment } from './variables.ts';

/** Who follows the log beside an API: that process itself, or workers of their own alone. */
export type Following = 'embedded' | 'none';

/** Log and read models are on servers that several processes share. */
const areShared = ({ EVENTSTOREDB_URL, DATABASE_URL }: Environment): boolean =>
  EVENTSTOREDB_URL !== undefined && DATABASE_URL !== undefined;

/** Does the API follow the log itself? Where other processes can, it is left to them unless somebody says otherwise. */
export function followingOf(environment: Environment): Following {
  const { LEDGER_WORKER: told } = environment;
  if (told === undefined) return areShared(environment) ? 'none' : 'embedded';
  if (told !== 'embedded' && told !== 'none')
    throw new InvalidConfiguration(`LEDGER_WORKER must be embedded or none, not ${told}`);
  if (told === 'none' && !areShared(environment)) throw new InvalidConfiguration(NOBODY_ELSE);
  return told;
}

const NOBODY_ELSE =
  'LEDGER_WORKER=none needs EVENTSTOREDB_URL and DATABASE_URL: without both, no other process can follow the log for this one';
