import { createHmac, createSecretKey } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { envelopeOf } from '#libs/testing';
import { commandDigest } from './command-digest.ts';

const secret = (key: Uint8Array) => createSecretKey(Buffer.from(key));
const digestOf = (key: Uint8Array, name: string, body: object) =>
  commandDigest(secret(key))({ ...envelopeOf(1), name, body });

describe('The digest of a command', () => {
  it('is the HMAC that Node itself makes of its canonical JSON, under any key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), fc.string(), fc.jsonValue(), (key, name, value) => {
        const text = canonicalize({ name, body: [value] }) ?? '';
        const expected = createHmac('sha256', secret(key)).update(text).digest('hex');
        expect(digestOf(key, name, [value])).toBe(expected);
      }),
    );
  });

  it('does not depend on the order of names, nor on what was digested before', () => {
    const digest = commandDigest(secret(new Uint8Array(32)));
    const first = digest({ ...envelopeOf(1), name: 'A', body: { a: 1, b: 2 } });
    digest({ ...envelopeOf(1), name: 'B', body: { long: 'x'.repeat(1000) } });
    expect(digest({ ...envelopeOf(1), name: 'A', body: { b: 2, a: 1 } })).toBe(first);
  });

  it('differs by key, name and body', () => {
    const [one, two] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const all = [digestOf(one, 'A', {}), digestOf(two, 'A', {}), digestOf(one, 'B', {}), digestOf(one, 'A', { a: 1 })];
    expect(new Set(all).size).toBe(4);
  });
});
