import { placementProjections } from '#libs/placements';
import { openTestGround, type TestGround } from '#libs/testing';
import { toolsOn } from '../spec/delivery.ts';
import type { ClockDriven } from './clock-driven.ts';
import { startClockDriven } from './start-clock-driven.ts';

let ground: TestGround;
beforeEach(async () => {
  ground = await openTestGround(placementProjections);
});

const start = (each: ClockDriven, lines: string[] = []) =>
  startClockDriven({
    ...toolsOn(ground, ground.client()),
    clockDriven: [each],
    everyMs: 1,
    report: (line) => lines.push(line),
  });

describe('What the clock brings about', () => {
  it('is looked for again and again, on the day that it is, until it is stopped', async () => {
    const looked: string[] = [];
    const { promise: thrice, resolve } = Promise.withResolvers<void>();
    const host = await start({
      name: 'a-duty',
      seeTo: (today) => {
        looked.push(today);
        if (looked.length === 3) resolve();
        return Promise.resolve();
      },
    });
    await thrice;
    await host.stop();
    const then = looked.length;
    expect(new Set(looked)).toStrictEqual(new Set(['2026-09-04']));
    expect(host.statuses()).toStrictEqual([
      { name: 'a-duty', state: 'standby', failures: 0, since: ground.clock.now() },
    ]);
    await host.stop();
    expect(looked.length).toBe(then);
  });

  it('is tried again where it fails, and says so without naming anybody', async () => {
    const lines: string[] = [];
    let attempts = 0;
    const { promise: mended, resolve } = Promise.withResolvers<void>();
    const host = await start(
      {
        name: 'a-duty',
        seeTo: () => {
          attempts += 1;
          if (attempts === 1) return Promise.reject(Object.assign(new Error('of somebody'), { code: 'disk-full' }));
          if (attempts === 2) return Promise.reject(new TypeError('of somebody'));
          resolve();
          return Promise.resolve();
        },
      },
      lines,
    );
    await mended;
    await host.stop();
    expect(lines).toStrictEqual([
      'a-duty fails (disk-full); it is tried again',
      'a-duty fails (TypeError); it is tried again',
    ]);
    expect(host.statuses()).toStrictEqual([
      { name: 'a-duty', state: 'standby', failures: 0, since: ground.clock.now() },
    ]);
  });
});
