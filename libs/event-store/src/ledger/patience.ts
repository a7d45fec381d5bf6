import type { Envelope } from '#libs/kernel';

const ATTEMPTS = 3;
const TEN_SECONDS_MS = 10_000;

/** Says whether to try once more: three attempts, or until ten seconds of the monotonic clock have gone. */
export const patienceOf = (patience: Envelope['patience'], monotonic: () => number): (() => boolean) => {
  if (patience === 'ten-seconds') {
    const end = monotonic() + TEN_SECONDS_MS;
    return () => monotonic() < end;
  }
  let left = ATTEMPTS;
  return () => (left -= 1) > 0;
};
