import { randomUUID } from 'node:crypto';
import { HTTP_PROBLEMS, problem, PROBLEM_MEDIA_TYPE } from '#libs/http';
import { noteLag, type LagSource, type Metrics } from '#libs/telemetry';
import type { Configuration } from '../configuration/configuration.ts';
import type { Health } from '../health/health.ts';
import { serveManagement, type Management, type Page } from './serve-management.ts';

/** What the management port tells: how the parts are, what was counted, and how far consumers are behind. */
export type Managed = Readonly<{ health: Health; metrics: Metrics; lag: LagSource }>;

/** Serves health and measures of this process, where the configuration says. */
export const openManagement = (
  place: NonNullable<Configuration['management']>,
  { health, metrics, lag }: Managed,
): Promise<Management> =>
  serveManagement(place, {
    '/health/live': () => Promise.resolve(json({ status: 'up' })),
    '/health/ready': () => readiness(health),
    '/metrics': async () => {
      await noteLag(metrics, lag);
      return { status: 200, type: metrics.registry.contentType, body: await metrics.registry.metrics() };
    },
  });

async function readiness(health: Health): Promise<Page> {
  const report = await health.report();
  if (report.down.length === 0) return json(report);
  const [status, detail] = HTTP_PROBLEMS.unavailable;
  const told = problem({ code: 'unavailable', status, detail, facts: report }, randomUUID());
  return { status, type: PROBLEM_MEDIA_TYPE, body: JSON.stringify(told) };
}

const json = (body: object): Page => ({ status: 200, type: 'application/json', body: JSON.stringify(body) });
