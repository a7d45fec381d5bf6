import { canStartPostgres, createTestDatabase, describeWhere } from '#libs/testing';
import { answersOn } from './answers-on.ts';
import { journey } from './description.ts';

describeWhere(canStartPostgres(), 'no PostgreSQL for this platform', 'The read side on PostgreSQL', () => {
  it('answers over HTTP what the one on SQLite answers', async () => {
    const story = journey('small-turns');
    const onPostgres = await answersOn(story, { DATABASE_URL: await createTestDatabase() });
    expect(onPostgres.length).toBeGreaterThan(10);
    expect(onPostgres).toStrictEqual(await answersOn(story, {}));
  });
});
