import { canStartPostgres, createTestDatabase, describeWhere } from '#libs/testing';
import { journey } from './description.ts';
import { openStage } from './stage.ts';

/** What differs from one telling of a story to the next: its moments to the millisecond, and its requests’ ids. */
const OF_A_RUN = new Set(['occurredAt', 'recordedAt', 'correlationId', 'reportedAt', 'delayMinutes']);

/** Every answer of the story's queries. */
async function answersOn(environment: Record<string, string>) {
  const stage = await openStage(environment);
  try {
    await stage.play(journey('small-turns'));
    const asked = stage.played.filter(({ request }) => request.method === 'GET');
    return asked.map(({ step, answer: { status, headers, body } }) => ({
      query: step.operation,
      status,
      etag: headers['etag'],
      body: JSON.parse(
        JSON.stringify(body, (key, value: unknown) => (OF_A_RUN.has(key) ? undefined : value)),
      ) as unknown,
    }));
  } finally {
    await stage.stop();
  }
}

describeWhere(canStartPostgres(), 'no PostgreSQL for this platform', 'The read side on PostgreSQL', () => {
  it('answers over HTTP what the one on SQLite answers', async () => {
    const onPostgres = await answersOn({ DATABASE_URL: await createTestDatabase() });
    expect(onPostgres.length).toBeGreaterThan(10);
    expect(onPostgres).toStrictEqual(await answersOn({}));
  });
});
