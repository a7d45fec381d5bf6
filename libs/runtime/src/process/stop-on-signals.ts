import type { HttpLog } from '#libs/http';

/** Stops in order when the process is told to end, and ends it with 0; with 1 where something would not close. */
export function stopOnSignals(stop: () => Promise<void>, log: HttpLog): void {
  const end = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'stopping');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
}
