import type { Journey } from '#libs/journeys';
import { openStage } from './stage.ts';

/** What differs from one telling of a story to the next: its moments to the millisecond, and its requests’ and events’ ids. */
const OF_A_RUN = new Set([
  'occurredAt',
  'recordedAt',
  'correlationId',
  'reportedAt',
  'delayMinutes',
  'eventId',
  'evidence',
]);

/** What differs from one log to the next: where in it things stand. */
const OF_A_LOG = new Set(['position']);

/** Every answer of a story's queries, told on a service in that environment; what is of a run alone is left out. */
export async function answersOn(journey: Journey, environment: Record<string, string>) {
  const stage = await openStage(environment);
  try {
    await stage.play(journey);
    const asked = stage.played.filter(({ request }) => request.method === 'GET');
    return asked.map(({ step, answer: { status, headers, body } }) => ({
      query: step.operation,
      status,
      etag: headers['etag'],
      body: without(OF_A_RUN, body),
    }));
  } finally {
    await stage.stop();
  }
}

/** The same answers without what tells one log from another. */
export const apartFromTheLog = (answers: Awaited<ReturnType<typeof answersOn>>) =>
  answers.map(({ body, ...answer }) => ({ ...answer, body: without(OF_A_LOG, body) }));

const without = (keys: ReadonlySet<string>, body: unknown): unknown =>
  JSON.parse(JSON.stringify(body ?? null, (key, value: unknown) => (keys.has(key) ? undefined : value)));
