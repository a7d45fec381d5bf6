import { canStartPostgres, describeWhere } from '#libs/testing';
import { built } from '../faults/service.ts';
import { workersStoppedAndKilled } from '../faults/two-workers.ts';
import { freshNamespace, NO_LOSS, NO_SERVER, realServer } from './real-server.ts';

const server = realServer();
const NO_DATABASE = 'no PostgreSQL for this platform';
const PATIENCE_MS = 400_000;

/** The server, in a namespace that nobody has used. */
const onServer = () => ({ url: server?.url ?? '', namespace: freshNamespace() });

const lacking = server ? NO_DATABASE : NO_SERVER;
describeWhere(
  server !== undefined && canStartPostgres(),
  lacking,
  'Two API processes and two workers, on a server',
  () => {
    beforeAll(built, 120_000);

    it(
      'lose nothing, double nothing and tell the same, whichever worker is stopped or killed',
      () => workersStoppedAndKilled(onServer()),
      PATIENCE_MS,
    );
  },
);

const loss = server?.loss;
describeWhere(
  loss !== undefined && canStartPostgres(),
  server && !loss ? NO_LOSS : lacking,
  'Two API processes and two workers, whose server is lost as well',
  () => {
    beforeAll(built, 120_000);

    it(
      'lose nothing, double nothing and tell the same, though the server is killed as a worker is, and comes back',
      () =>
        workersStoppedAndKilled(onServer(), async () => {
          await loss?.stop();
          await loss?.start();
        }),
      PATIENCE_MS,
    );
  },
);
