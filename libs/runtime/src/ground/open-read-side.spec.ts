import { NO_STREAM, streamName } from '#libs/kernel';
import { newEvent, openTestGround, rowsOf, temporaryDirectory, visitsProjection } from '#libs/testing';
import { readConfiguration } from '../configuration/configuration.ts';
import { openReadSide } from './open-read-side.ts';

const projection = visitsProjection();
const silent = (): void => undefined;
const visited = (n: number) => newEvent(n, { type: 'Visited', data: { by: `v-${n}` } });
const place = streamName('place', 'p-1');

describe('The read side beside a running service', () => {
  it('rebuilds a read model, and the service goes on with the new one', async () => {
    const { directory, store, db, host } = await openTestGround([projection]);
    const { position } = await store.append(place, NO_STREAM, [visited(1), visited(2)]);
    await host.positions.reached('visits', position, 10_000);
    await db.writer.commit([{ kind: 'sql', sql: 'update place set visits = 99' }]);
    const side = await openReadSide(readConfiguration({ LEDGER_DATA: directory }), silent);
    const rebuilt = await side.rebuild(projection);
    await side.close();
    expect(rebuilt).toStrictEqual({ position, milliseconds: expect.any(Number) });
    const { position: next } = await store.append(place, 1, [visited(3)]);
    expect(await host.positions.reached('visits', next, 10_000)).toBe(true);
    expect((await rowsOf(projection, db))['place']).toStrictEqual([{ place_id: 'p-1', visits: 3, last_by: 'v-3' }]);
    expect(await host.health()).toMatchObject([{ state: 'live', failures: 0 }]);
  });

  it('needs a log, and leaves nothing open without one', async () => {
    const configuration = readConfiguration({ LEDGER_DATA: temporaryDirectory() });
    await expect(openReadSide(configuration, silent)).rejects.toMatchObject({ name: 'LogNotUsable' });
  });
});
