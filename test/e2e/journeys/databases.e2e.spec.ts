import { canStartPostgres, createTestDatabase, describeWhere } from '#libs/testing';
import { answersOn } from './answers-on.ts';
import { journey } from './description.ts';

describeWhere(canStartPostgres(), 'no PostgreSQL for this platform', 'The read side on PostgreSQL', () => {
  it('answers over HTTP what the one on SQLite answers', async () => {
    const story = journey('small-turns');
    // An event's id tells of its body's digest, and a digest of its key.
    const key = { LEDGER_DIGEST_KEY: Buffer.alloc(32, 7).toString('base64') };
    const onPostgres = await answersOn(story, { ...key, DATABASE_URL: await createTestDatabase() });
    expect(onPostgres.length).toBeGreaterThan(10);
    expect(onPostgres).toStrictEqual(await answersOn(story, key));
  });
});
