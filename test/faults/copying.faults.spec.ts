import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startWireDouble, temporaryDirectory } from '#libs/testing';
import { runCopy } from './copying.ts';
import { bytesIn, keptIn, movesThereAndBack, writtenLog } from './moving-house.ts';
import { built, serve } from './service.ts';

const EVENTS = 10_000;
const EVENTS_OVER_THE_WIRE = 1_500;

describe('Moving house', () => {
  beforeAll(built, 120_000);

  it('from one data directory to another ends equal although it is killed three times on the way', async () => {
    const [from, to] = [await writtenLog(EVENTS), temporaryDirectory()];
    const whole = bytesIn(from);
    const left = [0];
    for (const part of [0.15, 0.35, 0.6]) {
      const ended = await runCopy({ from, to, enough: () => bytesIn(to) > part * whole });
      expect(ended).toMatchObject({ code: null });
      left.push(eventsIn(to));
    }
    expect(left).toStrictEqual(left.toSorted((a, b) => a - b));
    const before = left.at(-1) ?? 0;
    expect([before > 0, before < EVENTS]).toStrictEqual([true, true]);
    expect(await runCopy({ from, to })).toStrictEqual({ code: 0, said: expect.stringContaining(toldOf(before)) });
    expect(await keptIn(to)).toStrictEqual(await keptIn(from));
  }, 240_000);

  it('to what speaks as a server does, killed three times on the way, and back, brings home what left', async () => {
    await using double = await startWireDouble();
    const arrived = () => double.log.all.filter(({ stream }) => stream.startsWith('moved.placement-')).length;
    const move = { server: double.url, namespace: 'moved', events: EVENTS_OVER_THE_WIRE };
    await movesThereAndBack({ ...move, arrived, killedOnTheWayBack: false });
  }, 240_000);

  it('is refused while a service writes to the source', async () => {
    const from = temporaryDirectory();
    const service = await serve(from);
    const ended = await runCopy({ from, to: temporaryDirectory() });
    expect(ended).toStrictEqual({ code: 1, said: `${from} is served by another process\n` });
    await service.end('SIGTERM');
  }, 60_000);

  it('makes no source where there is none', async () => {
    const from = temporaryDirectory();
    const ended = await runCopy({ from, to: temporaryDirectory() });
    expect(ended).toStrictEqual({ code: 1, said: `There is no log in ${from}\n` });
    expect(existsSync(join(from, 'log.db'))).toBe(false);
  }, 60_000);
});

const toldOf = (before: number) =>
  `Equal on both sides: ${EVENTS} events in 50 streams; ${before} were there, ${EVENTS - before} were copied`;

/** How many events a copy left behind, its own bookkeeping not counted. */
function eventsIn(directory: string): number {
  const db = new DatabaseSync(join(directory, 'log.db'));
  const last = db.prepare('SELECT max(position) AS last FROM events').get()?.['last'];
  db.close();
  return Number(last ?? 0);
}
