import { canStartPostgres, describeWhere } from '#libs/testing';
import { built } from './service.ts';
import { workersStoppedAndKilled } from './two-workers.ts';

describeWhere(canStartPostgres(), 'no PostgreSQL for this platform', 'Two API processes and two workers', () => {
  beforeAll(built, 120_000);

  it('lose nothing, double nothing and tell the same, whichever worker is stopped or killed', async () => {
    await workersStoppedAndKilled();
  }, 240_000);
});
