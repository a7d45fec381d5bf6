import { serviceEnvironment } from './service-environment.ts';

const servers = { EVENTSTOREDB_URL: 'esdb://one:2113?tls=false', DATABASE_URL: 'postgres://demo@db/demo' };

const DATA = 'data-of-the-demo';

describe('The service of a demonstration', () => {
  it('stands on embedded stores of its own, whatever database the environment names', () => {
    const environment = serviceEnvironment({ DATABASE_URL: servers.DATABASE_URL, HOST: '::1' }, DATA, '0');
    expect(environment).toMatchObject({ HOST: '::1', LEDGER_DATA: DATA, PORT: '0', LEDGER_SETTABLE_CLOCK: '1' });
    expect(environment['DATABASE_URL']).toBeUndefined();
  });

  it('stands on the servers that the environment names, apart from everything else there', () => {
    const [one, two] = [serviceEnvironment(servers, DATA, '0'), serviceEnvironment(servers, DATA, '0')];
    expect(one).toMatchObject({ ...servers, LEDGER_WORKER: 'embedded' });
    expect(one['LEDGER_NAMESPACE']).toMatch(/^demo[\da-f]{16}$/);
    expect(two['LEDGER_NAMESPACE']).not.toBe(one['LEDGER_NAMESPACE']);
    expect(Buffer.from(one['LEDGER_DIGEST_KEY'] ?? '', 'base64')).toHaveLength(32);
  });

  it('keeps the digest key that it is given', () =>
    expect(serviceEnvironment({ ...servers, LEDGER_DIGEST_KEY: 'given' }, DATA, '0')).toMatchObject({
      LEDGER_DIGEST_KEY: 'given',
    }));
});
