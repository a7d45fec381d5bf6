import type { ReadDbPlace } from '#libs/read-store';
import type { Configuration } from '../configuration/configuration.ts';

/** Where this process has its read models: on PostgreSQL where it is told of one, else in the data directory. */
export const readDbPlace = ({
  dataDirectory: directory,
  databaseUrl: url,
  databaseLimits,
}: Configuration): ReadDbPlace => (url === undefined ? { directory } : { url, limits: databaseLimits });
