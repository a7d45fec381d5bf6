import { followingOf } from './worker.ts';

const shared = { EVENTSTOREDB_URL: 'esdb://node:2113', DATABASE_URL: 'postgres://db/ledger' };

describe('Whether an API follows the log itself', () => {
  it.each([
    ['embedded', {}],
    ['embedded', { DATABASE_URL: shared.DATABASE_URL }],
    ['embedded', { EVENTSTOREDB_URL: shared.EVENTSTOREDB_URL }],
    ['none', shared],
    ['embedded', { ...shared, LEDGER_WORKER: 'embedded' }],
    ['none', { ...shared, LEDGER_WORKER: 'none' }],
  ] as const)('is %s with %o', (following, environment) => expect(followingOf(environment)).toBe(following));

  it.each([{ ...shared, LEDGER_WORKER: 'both' }, { LEDGER_WORKER: 'none' }, { LEDGER_WORKER: '' }])(
    'is refused where it cannot be: %o',
    (environment) => expect(() => followingOf(environment)).toThrow(/^LEDGER_WORKER/),
  );
});
