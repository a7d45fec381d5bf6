import { Late } from './trouble.ts';

const FIRST_MS = 20;
const LONGEST_MS = 1000;

/** How long to wait before try number `failures + 1`: doubled each time, half of it left to chance. */
export const pauseAfter = (failures: number, random: () => number = Math.random): number => {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return full / 2 + (full / 2) * random();
};

/** The promise's end, or Late: the client waits for some answers for ever, whatever deadline it was given. */
export const within = <T>(milliseconds: number, promise: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Late()), milliseconds);
    const over = () => clearTimeout(timer);
    promise.then(over, over);
    promise.then(resolve, reject);
  });

/** Waits, or is over at once when the signal says so. */
export const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done, { once: true });
    if (signal?.aborted === true) done();
  });
