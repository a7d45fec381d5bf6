import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from './paths.mjs';

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** A link is made whole or not at all, so no other process ever reads half an owner. */
const tryToTake = (lock, owner) => {
  const mine = `${lock}.${owner.replace(' ', '-')}`;
  writeFileSync(mine, owner);
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
};

/** Sets aside the lock of a process that died; gives it back if another process took it in between. */
const clearIfAbandoned = (lock) => {
  const seen = read(lock);
  if (seen === undefined || isAlive(Number(seen.split(' ')[0]))) return;
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
    if (read(aside) !== seen) linkSync(aside, lock);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(error.code)) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
};

/** One process at a time does `work`; the others wait for it. */
export const withLock = async (name, work) => {
  mkdirSync(inRoot('.cache'), { recursive: true });
  const lock = inRoot(`.cache/${name}.lock`);
  const owner = `${process.pid} ${randomUUID()}`;
  while (!tryToTake(lock, owner)) {
    clearIfAbandoned(lock);
    await sleep(100);
  }
  const release = () => read(lock) === owner && rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
};
