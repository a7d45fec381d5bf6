import type { Journey } from '#libs/journeys';
import { openStage } from './stage.ts';

/** What differs from one telling of a story to the next: its requests’ ids, and its moments, but for their minutes. */
const OF_A_RUN = new Set(['correlationId', 'instance']);
const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d(\.\d+)?Z$/;

/** An event’s id tells of its body’s digest, and a digest of its key: every telling has the same one. */
const LEDGER_DIGEST_KEY = Buffer.alloc(32, 7).toString('base64');

/** What differs from one log to the next: where in it things stand. */
const OF_A_LOG = new Set(['position']);

/** Every answer of a story's queries, told on a service in that environment; what is of a run alone is left out. */
export async function answersOn(journey: Journey, environment: Record<string, string>) {
  const stage = await openStage({ LEDGER_DIGEST_KEY, ...environment });
  try {
    // What follows from a step stands in the log before the next one: so every telling has the same order.
    await stage.play(journey, stage.settled);
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
  JSON.parse(JSON.stringify(body ?? null, (key, value: unknown) => (keys.has(key) ? undefined : toTheMinute(value))));

const toTheMinute = (value: unknown): unknown => (typeof value === 'string' ? value.replace(MOMENT, '$1') : value);
