/** A variable of the environment: what it is for, what holds without it, and whether its value is nobody else's business. */
export type Variable = Readonly<{
  purpose: string;
  otherwise?: string;
  /** Its value may also come from a file, named by the same variable with `_FILE` behind it. */
  secret?: true;
  /** A library of ours reads it, not the configuration. */
  readBy?: string;
}>;

/** Every variable that a process of ours reads; docs/operations.md shows them, and nothing else may be read. */
export const VARIABLES = {
  NODE_ENV: {
    purpose: '`production` is refused until privacy and access control are there',
    otherwise: 'anything goes',
  },
  HOST: { purpose: 'where the API listens', otherwise: '127.0.0.1' },
  PORT: { purpose: 'where the API listens; 0 takes a free port', otherwise: '3000' },
  MANAGEMENT_HOST: { purpose: 'where measures and health are served', otherwise: '127.0.0.1' },
  MANAGEMENT_PORT: {
    purpose: 'serves `/metrics`, `/health/live` and `/health/ready`, without a token',
    otherwise: 'nothing is served or measured',
  },
  LEDGER_DATA: { purpose: 'where the embedded log, its read models and the keys lie', otherwise: './data' },
  LEDGER_NAMESPACE: { purpose: 'keeps our streams apart from other applications in one log', otherwise: 'none' },
  EVENTSTOREDB_URL: {
    purpose: 'the log on this EventStoreDB or KurrentDB, `esdb://one,two,three?tls=true`',
    otherwise: 'the embedded log in LEDGER_DATA',
    secret: true,
  },
  EVENTSTOREDB_ALLOW_INSECURE: {
    purpose: '1 allows `tls=false` in production, on a network of your own',
    otherwise: 'it is refused there',
  },
  LEDGER_WORKER: {
    purpose: '`embedded`: the API follows the log itself; `none`: workers of their own do',
    otherwise: '`none` where both EVENTSTOREDB_URL and DATABASE_URL are set, else `embedded`',
  },
  DATABASE_URL: { purpose: 'read models on this PostgreSQL', otherwise: 'SQLite beside the log', secret: true },
  DATABASE_POOL: { purpose: 'connections for queries, at most', otherwise: '10' },
  DATABASE_WRITERS: { purpose: 'connections for projections and processes, at most', otherwise: '8' },
  DATABASE_CONNECT_MS: { purpose: 'how long a connection may take', otherwise: '5000' },
  DATABASE_STATEMENT_MS: { purpose: 'how long a statement may take', otherwise: '10000' },
  DATABASE_LONG_STATEMENT_MS: { purpose: 'the same where it goes over a whole table', otherwise: '600000' },
  DATABASE_LOCK_MS: { purpose: 'how long a statement may wait for a lock', otherwise: '5000' },
  DATABASE_IDLE_IN_TRANSACTION_MS: { purpose: 'how long a transaction may stand still', otherwise: '2000' },
  DATABASE_OPEN_MS: { purpose: 'how long a starting process waits for the database', otherwise: '30000' },
  DATABASE_APPLICATION_NAME: { purpose: 'what PostgreSQL calls our connections', otherwise: 'placement-ledger' },
  LEDGER_TOKEN_KEY: { purpose: 'signs tokens, in base64', otherwise: '`token.key` in LEDGER_DATA', secret: true },
  LEDGER_DIGEST_KEY: {
    purpose: 'digests bodies of commands, in base64; a process with another key than the log’s does not start',
    otherwise: '`digest.key` in LEDGER_DATA',
    secret: true,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    purpose: 'sends traces to this OTLP/HTTP collector, `http://collector:4318`',
    otherwise: 'nothing is traced',
  },
  OTEL_SERVICE_NAME: { purpose: 'the name of this process in traces', otherwise: '`placement-ledger-api`, `…-worker`' },
  OTEL_EXPORTER_OTLP_HEADERS: { purpose: 'what the collector asks for, `key=value`', readBy: 'OpenTelemetry' },
  OTEL_TRACES_SAMPLER: {
    purpose: 'which traces are kept, `parentbased_traceidratio`',
    otherwise: 'all, but for those that a caller does not keep',
    readBy: 'OpenTelemetry',
  },
  OTEL_TRACES_SAMPLER_ARG: { purpose: 'how many of them, `0.1`', otherwise: '1', readBy: 'OpenTelemetry' },
  LOG_LEVEL: { purpose: 'trace, debug, info, warn, error, fatal or silent', otherwise: 'info' },
  LEDGER_SETTABLE_CLOCK: {
    purpose: '1 lets an operator set the clock, for demonstrations',
    otherwise: 'it cannot be set',
  },
} as const satisfies Readonly<Record<string, Variable>>;

export type VariableName = keyof typeof VARIABLES;
type SecretName = { [N in VariableName]: (typeof VARIABLES)[N] extends { secret: true } ? N : never }[VariableName];

/** What a process may be told; a variable that is not in the table does not compile. */
export type Environment = Readonly<Partial<Record<VariableName | `${SecretName}_FILE`, string | undefined>>>;

/** The variables whose values come from a file where one is named. */
export const SECRETS = Object.entries(VARIABLES).flatMap(([name, variable]) =>
  'secret' in variable ? [name as SecretName] : [],
);
