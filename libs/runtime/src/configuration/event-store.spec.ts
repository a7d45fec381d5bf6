import { readConfiguration } from './configuration.ts';
import { logServerOf } from './event-store.ts';
import { InvalidConfiguration } from './invalid-configuration.ts';

const KEY = { LEDGER_DIGEST_KEY: 'a'.repeat(44) };
const OPEN = 'esdb://127.0.0.1:2113?tls=false';
const SECRET = 'hunter2';

describe('The log on a server', () => {
  it('is what EVENTSTOREDB_URL names, and none without it', () => {
    expect(readConfiguration({}).logServer).toBeUndefined();
    const server = { url: OPEN, insecureAllowed: true };
    expect(readConfiguration({ ...KEY, EVENTSTOREDB_URL: OPEN }).logServer).toStrictEqual(server);
  });

  it('is refused without a digest key that its processes share', () =>
    expect(() => logServerOf({ EVENTSTOREDB_URL: OPEN })).toThrow(/needs LEDGER_DIGEST_KEY/));

  it('is spoken to in production over TLS alone, unless that is allowed', () => {
    const production = { ...KEY, NODE_ENV: 'production', EVENTSTOREDB_URL: OPEN };
    expect(() => logServerOf(production)).toThrow(/tls=false is refused in production/);
    expect(logServerOf({ ...production, EVENTSTOREDB_ALLOW_INSECURE: '1' })).toMatchObject({ insecureAllowed: true });
    const secured = { ...production, EVENTSTOREDB_URL: `esdb://admin:${SECRET}@node:2113` };
    expect(logServerOf(secured)).toMatchObject({ insecureAllowed: false });
  });

  it.each([
    'http://node:2113',
    `esdb+discover://admin:${SECRET}@cluster:2113`,
    `esdb://admin:${SECRET}@:2113`,
    `esdb://admin:${SECRET}@node:2113?tls=maybe`,
    `esdb://admin:${SECRET}@node:99999999`,
  ])('is refused where it cannot be read, and nothing of it is told: %s', (url) => {
    const told = failureOf(() => logServerOf({ ...KEY, EVENTSTOREDB_URL: url }));
    expect(told).toBeInstanceOf(InvalidConfiguration);
    expect(String(told)).not.toContain(SECRET);
  });
});

function failureOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
