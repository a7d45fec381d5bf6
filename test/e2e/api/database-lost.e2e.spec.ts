import { canStartPostgres, createTestDatabase, cuttableDatabase, describeWhere } from '#libs/testing';
import { COMPOSITION } from '#libs/runtime';
import { operator, start } from './empty-app.ts';

const PATIENCE_MS = 30_000;

describeWhere(canStartPostgres(), 'no PostgreSQL for this platform', 'A service that loses PostgreSQL', () => {
  it('records on, answers what it cannot ask with 503 and when to try again, and is whole again by itself', async () => {
    const way = await cuttableDatabase(await createTestDatabase());
    const service = await start(COMPOSITION, { DATABASE_URL: way.url });
    const headers = { authorization: await service.bearer(operator), 'content-type': 'application/json' };
    const register = async (name: string) => {
      const body = JSON.stringify({ name });
      const answer = await fetch(`${service.url}/v1/trusts`, { method: 'POST', headers, body });
      const { id } = (await answer.json()) as { id: string };
      return { status: answer.status, id, position: answer.headers.get('ledger-position') };
    };
    const read = async ({ id, position }: Awaited<ReturnType<typeof register>>) => {
      const answer = await fetch(`${service.url}/v1/trusts/${id}?after=${position}`, { headers });
      const { code } = (await answer.json()) as { code?: string };
      return [answer.status, answer.headers.get('retry-after'), code];
    };
    const [before, whole] = [await register('Before'), [200, null, undefined]];
    expect(await read(before)).toStrictEqual(whole);
    await way.cut();
    const during = await register('During');
    expect(during.status).toBe(201);
    expect(await read(before)).toStrictEqual([503, '1', 'unavailable']);
    expect(await read(during)).toStrictEqual([503, '1', 'position-not-reached']);
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(503);
    await way.mend();
    const until = performance.now() + PATIENCE_MS;
    while ((await read(during))[0] === 503 && performance.now() < until);
    expect(await read(during)).toStrictEqual(whole);
    await service.stop();
  }, 90_000);
});
