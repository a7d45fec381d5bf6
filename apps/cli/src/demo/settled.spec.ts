import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NotSettled, settled } from './settled.ts';

type Told = Readonly<{
  status?: number;
  position?: number;
  processes?: readonly object[];
  projections?: readonly object[];
}>;

const well = { state: 'live', lag: 0 };
const byTheClock = { state: 'live' };

/** A service that tells of its health what it is told to, one answer after the other, and goes on with the last. */
let [service, asked, answers]: [Server, number, readonly Told[]] = [undefined as never, 0, []];
beforeAll(async () => {
  service = createServer((_, response) => {
    const { status = 200, ...report } = answers[Math.min(asked, answers.length - 1)] ?? {};
    asked += 1;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(report));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => service.once('listening', resolve));
});
afterAll(() => service.close());

/** How often it was asked until it was settled, or for too long. */
async function askedWhile(said: readonly Told[], asking: Parameters<typeof settled>[1] = {}): Promise<number> {
  [asked, answers] = [0, said];
  await settled(`http://127.0.0.1:${(service.address() as AddressInfo).port}`, asking);
  return asked;
}

describe('What follows from a step of the demonstration', () => {
  it('has been seen to where the log still ends where all processes had come', async () => {
    const there = { position: 7, processes: [well, byTheClock] };
    expect(await askedWhile([there])).toBe(2);
  });

  it('is waited for: those behind, those that are not live, and a service that is not ready', async () => {
    const end = { position: 8, processes: [well, well] };
    const behind = { position: 8, processes: [well, { state: 'live', lag: 1 }] };
    const failing = { position: 8, processes: [{ state: 'failing', lag: 0 }, well] };
    expect(await askedWhile([{ status: 503 }, behind, failing, end])).toBe(5);
  });

  it('is waited for where the last of them added something meanwhile', async () => {
    const at = (position: number) => ({ position, processes: [well] });
    expect(await askedWhile([at(7), at(8), at(9), at(9)])).toBe(4);
  });

  it('does not count where somebody was behind between two looks', async () => {
    const end = { position: 7, processes: [well] };
    expect(await askedWhile([end, { position: 7, processes: [{ state: 'live', lag: 2 }] }, end, end])).toBe(4);
  });

  it('is waited for where it is shown, too, if that is asked for, by whatever process it is kept', async () => {
    const shown = (lag: number) => ({ position: 7, processes: [well], projections: [{ state: 'elsewhere', lag }] });
    expect(await askedWhile([shown(1)])).toBe(2);
    const parts = ['projections', 'processes'] as const;
    expect(await askedWhile([shown(1), shown(0)], { parts })).toBe(3);
  });

  it('is not taken for seen to where nobody is there who could', () =>
    expect(askedWhile([{ position: 7, processes: [] }], { patienceMs: 20 })).rejects.toThrow(NotSettled));

  it('is given up on where it does not come to an end', () =>
    expect(askedWhile([{ position: 7, processes: [{ state: 'live', lag: 1 }] }], { patienceMs: 20 })).rejects.toThrow(
      NotSettled,
    ));
});
