import type { HttpObserver } from '#libs/http';
import type { Metrics } from './metrics.ts';

/** Counts and times answers by method, route and status. */
export const httpMetrics = ({ requests }: Metrics): HttpObserver => {
  const observation = {
    within: (proceed: () => void) => proceed(),
    answered: ({
      method,
      route,
      status,
      seconds,
    }: {
      method: string;
      route: string;
      status: number;
      seconds: number;
    }) => requests.observe({ method, route, status }, seconds),
  };
  return () => observation;
};
