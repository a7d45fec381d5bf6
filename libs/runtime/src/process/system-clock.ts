import { Clock, instantOfEpoch, type Instant } from '#libs/kernel';

/** The machine's own time. */
export class SystemClock extends Clock {
  now(): Instant {
    return instantOfEpoch(Date.now());
  }
}
