import { operator, start } from '../api/empty-app.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-/i;

const MEASURES = [
  'http_request_duration_seconds',
  'ledger_append_duration_seconds',
  'ledger_appends_under_way',
  'ledger_commands_total',
  'ledger_conflicts_total',
  'ledger_consumer_duration_seconds',
  'ledger_consumer_lag_events',
  'ledger_consumer_lag_seconds',
  'ledger_rebuild_events_total',
  'ledger_store_reconnects_total',
  'ledger_store_retries_total',
  'process_resident_memory_bytes',
  'nodejs_eventloop_lag_p99_seconds',
];

/** A service whose management port is open, with one trust on record, told twice. */
async function measured() {
  const service = await start(undefined, { MANAGEMENT_PORT: '0' });
  const headers = {
    authorization: await service.bearer(operator),
    'content-type': 'application/json',
    'idempotency-key': 'only-trust',
  };
  const tell = () =>
    fetch(`${service.url}/v1/trusts`, { method: 'POST', headers, body: JSON.stringify({ name: 'A Trust' }) });
  const [first] = [await tell(), await tell(), await fetch(`${service.url}/v1/nothing/here`)];
  const position = first.headers.get('ledger-position') ?? '';
  const scraped = async () => (await fetch(`${service.app.management}/metrics`)).text();
  return { ...service, position, scraped };
}

describe('The measures of a service', () => {
  let service: Awaited<ReturnType<typeof measured>>;
  beforeAll(async () => {
    service = await measured();
  });
  afterAll(() => service.stop());

  it.each(MEASURES)('tell %s', async (name) => expect(await service.scraped()).toContain(`# TYPE ${name} `));

  it('tell how requests and commands were answered, by route, never by URL', async () => {
    const text = await service.scraped();
    expect(text).toContain('http_request_duration_seconds_count{method="POST",route="/v1/trusts",status="201"} 2');
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="unknown",status="404"} 1');
    expect(text).toContain('ledger_commands_total{command="RegisterTrust",outcome="recorded"} 1');
    expect(text).toContain('ledger_commands_total{command="RegisterTrust",outcome="repeated"} 1');
    expect(text).toContain('ledger_append_duration_seconds_count{outcome="recorded"} 1');
  });

  it('tell how far each consumer is behind', async () => {
    const until = performance.now() + 10_000;
    const lines = async () => (await service.scraped()).match(/^ledger_consumer_lag_events{.*$/gm) ?? [];
    while ((await lines()).some((line) => !line.endsWith(' 0'))) {
      if (performance.now() > until) throw new Error('A consumer does not reach the end of the log');
    }
    const consumers = (await lines()).map((line) => /consumer="([^"]+)"/.exec(line)?.[1]);
    expect(consumers).toEqual(expect.arrayContaining(['placement', 'attendance', 'trail', 'rejudge-gates']));
  });

  it('hold no id and nothing that somebody wrote', async () => {
    const text = await service.scraped();
    expect(text).not.toMatch(UUID);
    expect(text).not.toContain('A Trust');
    expect(text).not.toContain('only-trust');
  });

  it('are beside health on a port that only this machine reaches, and nowhere else', async () => {
    expect(service.app.management).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect((await fetch(`${service.app.management}/health/live`)).status).toBe(200);
    expect((await fetch(`${service.app.management}/health/ready`)).status).toBe(200);
    expect((await fetch(`${service.app.management}/v1/trusts`)).status).toBe(404);
    for (const path of ['/metrics', '/v1/metrics']) expect((await fetch(service.url + path)).status).toBe(404);
  });
});

describe('A service that was not asked to show its measures', () => {
  it('opens no other port', async () => {
    const service = await start();
    expect(service.app.management).toBeUndefined();
    await service.stop();
  });
});
