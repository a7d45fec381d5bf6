import type { HttpLog } from '#libs/http';
import { onceLeftAlone } from '#libs/read-store';

/**
 * Stops in order when the process is told to end, or whoever it was started for is gone, and ends it with 0; with 1 where
 * something would not close.
 */
export function stopOnSignals(stop: () => Promise<void>, log: HttpLog): void {
  let stopped: Promise<void> | undefined;
  const end = (signal: NodeJS.Signals | 'disconnect'): void => {
    if (stopped) return;
    log.info({ signal }, 'stopping');
    stopped = stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
  onceLeftAlone(() => end('disconnect'));
}
