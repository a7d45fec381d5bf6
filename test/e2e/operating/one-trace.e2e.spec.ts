import {
  canStartPostgres,
  createTestDatabase,
  describeWhere,
  temporaryDirectory,
  WireDoubleApart,
} from '#libs/testing';
import { built, work } from '../../faults/service.ts';
import { journey } from '../journeys/description.ts';
import { openStage } from '../journeys/stage.ts';
import { openCollector, pathsIn, type Told } from './collector.ts';

const from = ({ service, name }: Told): string => `${service.replace('placement-ledger-', '')}: ${name}`;

describeWhere(canStartPostgres(), 'no PostgreSQL for this platform', 'A trace over an API and a worker', () => {
  beforeAll(built, 120_000);

  it('is one, from the request to what another process made of its event', async () => {
    await using server = new WireDoubleApart();
    await using collector = await openCollector();
    const environment = {
      EVENTSTOREDB_URL: await server.renew(),
      DATABASE_URL: await createTestDatabase(),
      LEDGER_NAMESPACE: 'traces',
      LEDGER_DIGEST_KEY: Buffer.alloc(32, 5).toString('base64'),
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    };
    const worker = await work(temporaryDirectory(), environment);
    const stage = await openStage(environment);
    // A reaction goes by what stands: one that lags would halt the placement on behalf of an earlier event, in its trace.
    await stage.play(journey('halt'), () => stage.settled());
    await stage.stop();
    expect(await worker.end('SIGTERM')).toBe(0);
    const asked = collector.spans.find(({ name }) => name.endsWith('/unregistered-school-concern'));
    const inTrace = collector.spans.filter(({ traceId }) => traceId === asked?.traceId);
    const paths = asked ? pathsIn(inTrace, asked, from) : [];
    expect(paths.length).toBe(inTrace.length);
    expect(paths).toContain(
      'api: POST /v1/providers/:providerId/unregistered-school-concern > api: RaiseUnregisteredSchoolConcern > ' +
        'api: append provider > worker: handle follow-suspicion > worker: FollowProviderSuspicion > ' +
        'worker: append placement > worker: handle placement',
    );
  }, 180_000);
});
