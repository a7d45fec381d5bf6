import { POSTGRES_LIMITS } from '#libs/read-store';
import { readConfiguration } from './configuration.ts';
import { InvalidConfiguration } from './invalid-configuration.ts';

const url = 'postgres://ledger:secret-word@db.example:5432/ledger';

describe('The configuration of the read database', () => {
  it('has limits without being told any', () =>
    expect(readConfiguration({ DATABASE_URL: url })).toMatchObject({
      databaseUrl: url,
      databaseLimits: POSTGRES_LIMITS,
    }));

  it('is the environment’s where it says something', () => {
    const environment = { DATABASE_POOL: '25', DATABASE_LOCK_MS: '900', DATABASE_APPLICATION_NAME: 'ledger-2' };
    const changed = { readers: 25, lockMs: 900, applicationName: 'ledger-2' };
    expect(readConfiguration(environment).databaseLimits).toStrictEqual({ ...POSTGRES_LIMITS, ...changed });
  });

  it.each([
    { DATABASE_URL: 'postgres:/ledger:secret-word@' },
    { DATABASE_URL: 'mysql://ledger:secret-word@db' },
    { DATABASE_URL: '' },
    { DATABASE_POOL: '0' },
    { DATABASE_STATEMENT_MS: '5s' },
    { DATABASE_LOCK_MS: '60001' },
    { DATABASE_APPLICATION_NAME: 'ledger\n' },
  ])('is refused where it cannot be, and no password is told: %o', (environment) => {
    const read = () => readConfiguration(environment);
    expect(read).toThrow(InvalidConfiguration);
    expect(read).not.toThrow('secret-word');
  });
});
