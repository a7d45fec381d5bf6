import type { ConsumerObserver } from '#libs/read-store';
import type { Metrics } from './metrics.ts';

/** Counts and times what consumers handle, and how fast rebuilds go. */
export const consumerMetrics = ({ handling, handled, failures, rebuilt, rebuilding }: Metrics): ConsumerObserver => ({
  around: async (consumer, events, work) => {
    const took = handling.startTimer({ consumer });
    try {
      const done = await work();
      handled.inc({ consumer }, events.length);
      return done;
    } catch (error) {
      failures.inc({ consumer });
      throw error;
    } finally {
      took();
    }
  },
  rebuilding: (consumer, events, seconds) => {
    rebuilt.inc({ consumer }, events);
    rebuilding.inc({ consumer }, seconds);
  },
});
