import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretKey, UnsafeKey } from './secret-key.ts';

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'key-'));
  file = join(directory, 'data', 'token.key');
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('A secret key', () => {
  it('is made at first use, for its owner alone, and found again', () => {
    const made = secretKey({ file });
    expect([made.length, statSync(file).mode & 0o777]).toStrictEqual([32, 0o600]);
    expect(secretKey({ file })).toStrictEqual(made);
  });

  it('is the environment’s where it gives one', () =>
    expect(secretKey({ base64: Buffer.alloc(33, 5).toString('base64'), file })).toStrictEqual(Buffer.alloc(33, 5)));

  it('is refused where others may read it', () => {
    secretKey({ file });
    chmodSync(file, 0o640);
    expect(() => secretKey({ file })).toThrow(UnsafeKey);
  });

  it.each([
    'correct horse battery staple, and much more than that of words',
    'A'.repeat(43) + '!',
    '\u0430'.repeat(60),
  ])('is refused where it is not base64: %s', (base64) => expect(() => secretKey({ base64, file })).toThrow(UnsafeKey));

  it('is refused where it is short', () => {
    expect(() => secretKey({ base64: Buffer.alloc(31).toString('base64'), file })).toThrow(UnsafeKey);
    secretKey({ file });
    writeFileSync(file, 'c2hvcnQ=');
    expect(() => secretKey({ file })).toThrow(UnsafeKey);
  });
});
