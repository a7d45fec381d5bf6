import { creating, type Command } from './commands.ts';

/** The least that can be recorded, on a ledger that holds nothing: a trust. */
export const registering = (n: number): Command =>
  creating('trust', {
    key: `trust-${n}`,
    as: 'operator',
    operation: 'RegisterTrust',
    body: { name: `Trust ${n}` },
    events: ['TrustRegistered'],
  });
