import { createHmac, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Envelope } from '#libs/kernel';

/** Tells a repeat from a reused key without keeping the body: keyed, since a small body's plain digest could be guessed. */
export const commandDigest = ({ name, body }: Envelope, key: KeyObject): string =>
  createHmac('sha256', key)
    .update(canonicalize({ name, body }) ?? '')
    .digest('hex');
