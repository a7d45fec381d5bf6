import { start } from '../api/empty-app.ts';
import { journey } from '../journeys/description.ts';
import { openStage } from '../journeys/stage.ts';
import { openCollector, pathsIn, type Told } from './collector.ts';

describe('Traces over OTLP', () => {
  let spans: readonly Told[];
  beforeAll(async () => {
    await using collector = await openCollector();
    const stage = await openStage({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
    await stage.play(journey('halt'));
    await stage.stop();
    spans = collector.spans;
  });

  it('tell one story from the request to the projections, and to what other contexts made of it', () => {
    const asked = spans.find(({ name }) => name === 'POST /v1/providers/:providerId/unregistered-school-concern');
    const inTrace = spans.filter(({ traceId }) => traceId === asked?.traceId);
    const paths = asked ? pathsIn(inTrace, asked) : [];
    const toAppend = `${asked?.name} > RaiseUnregisteredSchoolConcern > append provider`;
    expect(paths).toEqual(
      expect.arrayContaining([
        `${toAppend} > handle provider`,
        `${toAppend} > handle trail`,
        expect.stringMatching(
          /^.* > append provider > handle follow-suspicion > \w+ > append placement > handle placement$/,
        ),
      ]),
    );
    expect(paths.length).toBe(inTrace.length);
  });

  it('name the process that they are from', () =>
    expect(new Set(spans.map(({ service }) => service))).toStrictEqual(new Set(['placement-ledger-api'])));
});

describe('A collector that is not there', () => {
  it('holds up neither a request nor the end of the process', async () => {
    const service = await start(undefined, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
    expect((await fetch(`${service.url}/docs/openapi.json`)).status).toBe(200);
    const begun = performance.now();
    await service.stop();
    expect(performance.now() - begun).toBeLessThan(25_000);
  }, 60_000);
});
