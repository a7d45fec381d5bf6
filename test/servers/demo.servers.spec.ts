import { canStartPostgres, createTestDatabase, describeWhere } from '#libs/testing';
import { expectToldAsEmbedded } from '../e2e/operating/demonstration.ts';
import { built } from '../faults/service.ts';
import { NO_SERVER, realServer } from './real-server.ts';

describeWhere(realServer() !== undefined, NO_SERVER, 'The demonstration on real servers', () => {
  beforeAll(built, 120_000);

  it('tells there, line by line, what it tells on embedded stores', async () => {
    const database = canStartPostgres() ? { DATABASE_URL: await createTestDatabase() } : {};
    await expectToldAsEmbedded({ EVENTSTOREDB_URL: realServer()?.url ?? '', ...database });
  }, 300_000);
});
