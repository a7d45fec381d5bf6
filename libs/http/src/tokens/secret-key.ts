import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LEAST_BYTES = 32;

/** A secret key is missing something that makes it a secret: too short, no random bytes at all, or a file that others may read. */
export class UnsafeKey extends Error {
  override readonly name = 'UnsafeKey';
}

/** Where a key comes from: base64 text (from the environment), or else a file that is made at first use. */
export type KeySource = Readonly<{ base64?: string | undefined; file: string }>;

/** Reads a secret key of at least 32 bytes. Throws UnsafeKey where it is shorter, or where others could read its file. */
export const secretKey = ({ base64, file }: KeySource): Uint8Array =>
  base64 === undefined ? fromFile(file) : longEnough(base64, 'The key in the environment');

function fromFile(file: string): Uint8Array {
  createOnce(file);
  if ((statSync(file).mode & 0o077) !== 0)
    throw new UnsafeKey(`${file} may be read by others: its mode has to be 0600`);
  return longEnough(readFileSync(file, 'utf8').trim(), file);
}

/** Of several processes that start at once, one makes the key and the others find it, whole. */
function createOnce(file: string): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  writeFileSync(draft, randomBytes(LEAST_BYTES).toString('base64'), { flag: 'wx', mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
}

function longEnough(base64: string, where: string): Uint8Array {
  if (!/^[\w+/-]*={0,2}$/.test(base64)) throw new UnsafeKey(`${where} is not base64`);
  const key = Buffer.from(base64, 'base64');
  if (key.length < LEAST_BYTES) throw new UnsafeKey(`${where} holds fewer than ${LEAST_BYTES} bytes of base64`);
  return key;
}
