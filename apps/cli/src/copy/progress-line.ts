import type { Progress } from '#libs/event-store';

const MINUTE = 60;

/** Tells the operator how far a copy is: at most one line in so many milliseconds, and the last of each part. */
export class ProgressLine {
  private doing: Progress['doing'] | undefined;
  private began = 0;
  private told = 0;

  constructor(
    private readonly say: (line: string) => void,
    private readonly now: () => number = () => performance.now(),
    private readonly everyMs = 1_000,
  ) {}

  readonly tell = (progress: Progress): void => {
    const now = this.now();
    if (progress.doing !== this.doing) [this.doing, this.began, this.told] = [progress.doing, now, now];
    if (now - this.told < this.everyMs) return;
    this.told = now;
    this.say(lineOf(progress, (now - this.began) / 1_000));
  };
}

function lineOf({ doing, events, share }: Progress, seconds: number): string {
  const rate = whole(events / seconds);
  const left = share > 0 ? `, ${clock((seconds * (1 - share)) / share)} left` : '';
  return `${doing}: ${whole(events)} events, ${whole(100 * share)} %, ${rate} events/s${left}`;
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

const clock = (seconds: number): string => {
  const all = Math.round(seconds);
  return `${Math.floor(all / MINUTE)}:${String(all % MINUTE).padStart(2, '0')}`;
};
