import { canStartPostgres, createTestDatabase, describeWhere, WireDoubleApart } from '#libs/testing';
import { built } from '../../faults/service.ts';
import { expectToldAsEmbedded } from './demonstration.ts';

describeWhere(canStartPostgres(), 'no PostgreSQL for this platform', 'The demonstration', () => {
  beforeAll(built, 120_000);

  it('tells on servers, line by line, what it tells on embedded stores', async () => {
    await using server = new WireDoubleApart();
    const servers = { EVENTSTOREDB_URL: await server.renew(), DATABASE_URL: await createTestDatabase() };
    await expectToldAsEmbedded(servers);
  }, 120_000);
});
