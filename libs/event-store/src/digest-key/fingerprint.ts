import { createHmac } from 'node:crypto';

const WHAT = 'placement-ledger: which key digests the commands of this log';

/** Tells one key from another, and nothing of either: it may stand in the log, where the key may not. */
export const fingerprintOf = (key: Uint8Array): string =>
  createHmac('sha256', key).update(WHAT).digest('hex').slice(0, 32);
