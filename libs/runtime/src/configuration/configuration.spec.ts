import { resolve } from 'node:path';
import { POSTGRES_LIMITS } from '#libs/read-store';
import { keyFile, readConfiguration } from './configuration.ts';
import { InvalidConfiguration } from './invalid-configuration.ts';

describe('The configuration', () => {
  it('has a default for everything', () =>
    expect(readConfiguration({})).toStrictEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDirectory: resolve('data'),
      logServer: undefined,
      worker: 'embedded',
      databaseUrl: undefined,
      databaseLimits: POSTGRES_LIMITS,
      namespace: '',
      logLevel: 'info',
      tokenKey: undefined,
      digestKey: undefined,
      settableClock: false,
      management: undefined,
      traces: undefined,
    }));

  it('is the environment’s where it says something', () => {
    const environment = {
      PORT: '0',
      HOST: '::1',
      LEDGER_DATA: '/var/ledger',
      LOG_LEVEL: 'warn',
      LEDGER_SETTABLE_CLOCK: '1',
    };
    const configuration = readConfiguration(environment);
    expect(configuration).toMatchObject({ port: 0, host: '::1', logLevel: 'warn', settableClock: true });
    expect(keyFile(configuration, 'token')).toBe('/var/ledger/token.key');
  });

  it('may say that something is not switched on', () =>
    expect(readConfiguration({ LEDGER_SETTABLE_CLOCK: '0' }).settableClock).toBe(false));

  it.each([
    { PORT: '65536' },
    { PORT: 'http' },
    { LOG_LEVEL: 'loud' },
    { MANAGEMENT_PORT: '-1' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
    { LEDGER_NAMESPACE: 'a-b' },
    { NODE_ENV: 'production' },
    { NODE_ENV: 'Production' },
    { HOST: '' },
    { LEDGER_DATA: '' },
    { MANAGEMENT_PORT: '0', MANAGEMENT_HOST: ' ' },
    { LEDGER_SETTABLE_CLOCK: 'true' },
    { LEDGER_SETTABLE_CLOCK: '' },
    { EVENTSTOREDB_ALLOW_INSECURE: 'yes', EVENTSTOREDB_URL: 'esdb://one?tls=true', LEDGER_DIGEST_KEY: 'a' },
    { NODE_ENV: 'production', LEDGER_SETTABLE_CLOCK: '1' },
  ])('is refused where it cannot be: %o', (environment) =>
    expect(() => readConfiguration(environment)).toThrow(InvalidConfiguration),
  );
});
