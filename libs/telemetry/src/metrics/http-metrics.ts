import type { HttpObserver } from '#libs/http';
import type { Metrics } from './metrics.ts';

/** Counts and times answers by method, route and status. */
export const httpMetrics =
  ({ requests }: Metrics): HttpObserver =>
  ({ method, route }) => ({
    within: (proceed) => proceed(),
    answered: ({ status, seconds }) => requests.observe({ method, route, status }, seconds),
  });
