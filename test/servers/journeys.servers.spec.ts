import { openLog } from '#libs/event-store';
import { canStartPostgres, createTestDatabase, describeWhere } from '#libs/testing';
import { answersOn, apartFromTheLog } from '../e2e/journeys/answers-on.ts';
import { DESCRIPTION } from '../e2e/journeys/description.ts';
import { freshNamespace, NO_SERVER, realServer } from './real-server.ts';

/** A whole life over the network, and then again without it. */
const PATIENCE_MS = 300_000;

/** A service with nothing in it, its log on the server, its read models on PostgreSQL where there is one. */
const onServers = async (): Promise<Record<string, string>> => ({
  EVENTSTOREDB_URL: realServer()?.url ?? '',
  LEDGER_NAMESPACE: freshNamespace(),
  // Nobody else follows the log here, though others could.
  LEDGER_WORKER: 'embedded',
  ...(canStartPostgres() && { DATABASE_URL: await createTestDatabase() }),
});

describeWhere(realServer() !== undefined, NO_SERVER, 'Every story on real servers', () => {
  it.each(DESCRIPTION['x-journeys'].map((journey) => [journey.title, journey] as const))(
    'is answered as on embedded stores: %s',
    async (_title, journey) => {
      const servers = await onServers();
      const answered = apartFromTheLog(await answersOn(journey, servers));
      expect(answered.length).toBeGreaterThan(0);
      expect(await eventsOn(servers)).toBeGreaterThan(10);
      expect(answered).toStrictEqual(apartFromTheLog(await answersOn(journey, {})));
    },
    PATIENCE_MS,
  );
});

/** How many events of a service lie on the server: nobody may have kept them elsewhere. */
async function eventsOn({ EVENTSTOREDB_URL = '', LEDGER_NAMESPACE = '' }: Record<string, string>): Promise<number> {
  const log = await openLog({ place: EVENTSTOREDB_URL, namespace: LEDGER_NAMESPACE, readOnly: true });
  let count = 0;
  for await (const { events } of log.readAll()) count += events.length;
  await log.close();
  return count;
}
