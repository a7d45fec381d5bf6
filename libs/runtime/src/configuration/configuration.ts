import { join, resolve } from 'node:path';
import type { PostgresLimits } from '#libs/read-store';
import { databaseLimitsOf, databaseUrlOf } from './database.ts';
import { logServerOf, type LogServer } from './event-store.ts';
import { InvalidConfiguration } from './invalid-configuration.ts';
import { withSecretFiles } from './secret-files.ts';
import type { Environment } from './variables.ts';
import { isSwitchedOn } from './switched-on.ts';
import { followingOf, type Following } from './worker.ts';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How this process runs: everything that the environment may say, with its default. */
export type Configuration = Readonly<{
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Where the log, the read models (without `databaseUrl`) and the keys lie. */
  dataDirectory: string;
  /** Where the log is, where it is not in the data directory. */
  logServer: LogServer | undefined;
  /** Whether an API follows the log itself. */
  worker: Following;
  databaseUrl: string | undefined;
  databaseLimits: PostgresLimits;
  namespace: string;
  logLevel: LogLevel;
  tokenKey: string | undefined;
  digestKey: string | undefined;
  /** For demonstrations and tests: the clock can be set over HTTP. */
  settableClock: boolean;
  /** Where measures and health are served, without a token: for the operator's tools alone. */
  management: Readonly<{ host: string; port: number }> | undefined;
  /** Where traces go, and under which name, where that is not the process's own. */
  traces: Readonly<{ endpoint: string; serviceName: string | undefined }> | undefined;
}>;

/** Reads the configuration from the environment. Throws InvalidConfiguration, and for production always. */
export function readConfiguration(given: Environment): Configuration {
  const environment = withSecretFiles(given);
  if (environment['NODE_ENV']?.toLowerCase() === 'production') throw new InvalidConfiguration(NOT_FOR_PRODUCTION);
  const { PORT, HOST, LEDGER_DATA, DATABASE_URL, LEDGER_NAMESPACE, LOG_LEVEL } = environment;
  return {
    host: placeOf('HOST', HOST ?? '127.0.0.1'),
    port: portOf('PORT', PORT ?? '3000'),
    dataDirectory: resolve(placeOf('LEDGER_DATA', LEDGER_DATA ?? 'data')),
    logServer: logServerOf(environment),
    worker: followingOf(environment),
    databaseUrl: databaseUrlOf(DATABASE_URL),
    databaseLimits: databaseLimitsOf(environment),
    namespace: namespaceOf(LEDGER_NAMESPACE ?? ''),
    logLevel: logLevelOf(LOG_LEVEL ?? 'info'),
    tokenKey: environment['LEDGER_TOKEN_KEY'],
    digestKey: environment['LEDGER_DIGEST_KEY'],
    settableClock: isSwitchedOn(environment, 'LEDGER_SETTABLE_CLOCK'),
    management: managementOf(environment),
    traces: tracesOf(environment),
  };
}

/** Where a key lies that the environment does not give. */
export const keyFile = ({ dataDirectory }: Configuration, name: 'token' | 'digest'): string =>
  join(dataDirectory, `${name}.key`);

const NOT_FOR_PRODUCTION =
  'NODE_ENV=production is refused: this version has neither encryption of personal data nor access control that are fit ' +
  'for real students. Run it with invented people only.';

function managementOf({ MANAGEMENT_HOST, MANAGEMENT_PORT }: Environment): Configuration['management'] {
  if (MANAGEMENT_PORT === undefined) return undefined;
  const host = placeOf('MANAGEMENT_HOST', MANAGEMENT_HOST ?? '127.0.0.1');
  return { host, port: portOf('MANAGEMENT_PORT', MANAGEMENT_PORT) };
}

function tracesOf({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: serviceName }: Environment) {
  if (endpoint === undefined) return undefined;
  if (['http:', 'https:'].includes(URL.parse(endpoint)?.protocol ?? '')) return { endpoint, serviceName };
  throw new InvalidConfiguration('OTEL_EXPORTER_OTLP_ENDPOINT must be an http or https URL');
}

function portOf(name: string, text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidConfiguration(`${name} must be a number from 0 to 65535, not ${text}`);
}

/** Nothing is no place: taken as it is, it would mean every address of the machine, or whatever directory this was started in. */
function placeOf(name: string, text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidConfiguration(`${name} is given, and empty`);
}

function namespaceOf(text: string): string {
  if (/^[a-z0-9]{0,32}$/.test(text)) return text;
  throw new InvalidConfiguration('LEDGER_NAMESPACE must be at most 32 lower-case letters and digits');
}

function logLevelOf(text: string): LogLevel {
  const level = LOG_LEVELS.find((known) => known === text);
  if (level) return level;
  throw new InvalidConfiguration(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not ${text}`);
}
