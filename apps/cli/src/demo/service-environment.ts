import { randomBytes } from 'node:crypto';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the demonstration's service is told. It stands on embedded stores in a directory of its own, unless the environment
 * names a server for the log: then on that, in a namespace of its own, and on the database that is named beside it, with a
 * key of its own where there is none. One process does it all.
 */
export function serviceEnvironment(environment: Environment, dataDirectory: string, port: string): Environment {
  return {
    ...(environment['EVENTSTOREDB_URL'] === undefined ? embedded(environment) : onServers(environment)),
    PORT: port,
    LEDGER_DATA: dataDirectory,
    LEDGER_SETTABLE_CLOCK: '1',
    LOG_LEVEL: 'error',
    NODE_ENV: 'development',
  };
}

/** Nobody's read models are made those of a demonstration by a variable that was meant for the service. */
function embedded({ DATABASE_URL: _database, ...environment }: Environment): Environment {
  return environment;
}

const onServers = (environment: Environment): Environment => ({
  ...environment,
  LEDGER_NAMESPACE: `demo${randomBytes(8).toString('hex')}`,
  LEDGER_DIGEST_KEY: environment['LEDGER_DIGEST_KEY'] ?? randomBytes(32).toString('base64'),
  LEDGER_WORKER: 'embedded',
});
