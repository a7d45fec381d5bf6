import { hash, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Envelope } from '#libs/kernel';

/** What SHA-256 takes in at a time, and gives out, in bytes. */
const [BLOCK, DIGEST] = [64, 32];
/** The most bytes that a UTF-16 unit takes as UTF-8. */
const MOST_UTF8 = 3;
const [INNER, OUTER] = [0x36, 0x5c];

/** Tells a repeat from a reused key without keeping the body. */
export type CommandDigest = (envelope: Envelope) => string;

/** Digests of commands under a secret key: keyed, since a small body's plain digest could be guessed. */
export function commandDigest(key: KeyObject): CommandDigest {
  const mac = hmacSha256(key.export());
  return ({ name, body }) => mac(canonicalize({ name, body }) ?? '');
}

/**
 * HMAC (RFC 2104) by two hashes in one call each, over a key that is made ready once. An HMAC as an object of Node's costs
 * several times as much with each command, most of it when its native half is collected.
 */
function hmacSha256(key: Buffer): (text: string) => string {
  const inner = padded(key, INNER);
  const outer = Buffer.concat([padded(key, OUTER)], BLOCK + DIGEST);
  return (text) => {
    const bytes = Buffer.allocUnsafe(BLOCK + text.length * MOST_UTF8);
    bytes.set(inner);
    const end = BLOCK + bytes.write(text, BLOCK, 'utf8');
    outer.set(hash('sha256', bytes.subarray(0, end), 'buffer'), BLOCK);
    return hash('sha256', outer, 'hex');
  };
}

function padded(key: Buffer, pad: number): Uint8Array {
  const block = key.length > BLOCK ? hash('sha256', key, 'buffer') : key;
  return Buffer.concat([block], BLOCK).map((byte) => byte ^ pad);
}
