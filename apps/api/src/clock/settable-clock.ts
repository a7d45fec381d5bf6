import { Clock, epochOf, instantOfEpoch, type Instant } from '#libs/kernel';

/** A clock that can be set, and goes on from there: months pass in seconds. For demonstrations and tests alone. */
export class SettableClock extends Clock {
  private ahead = 0;

  now(): Instant {
    return instantOfEpoch(Date.now() + this.ahead);
  }

  set(now: Instant): void {
    this.ahead = epochOf(now) - Date.now();
  }
}
