import type { Metrics } from './metrics.ts';

/** What a log's adapter tells of what it does for itself; troubles come from its closed list. */
export type LogObserver = Readonly<{
  retried: (call: string, trouble: string) => void;
  resubscribed: (trouble: string) => void;
}>;

/** Counts what the log's adapter tried again, and what it opened anew. */
export const logMetrics = ({ retries, reconnects }: Metrics): LogObserver => ({
  retried: (call, trouble) => retries.inc({ call, trouble }),
  resubscribed: (trouble) => reconnects.inc({ trouble }),
});
