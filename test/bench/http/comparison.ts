import type { Bench } from '../bench.ts';
import { Child } from '../racing/child.ts';
import { race, type Done, type Racer } from '../racing/race.ts';
import { lineOf } from '../report.ts';
import type { Load, Served } from './settings.ts';

const CONNECTIONS = 32;

/** Commands per second over HTTP, over a handler that does nothing. */
export async function compareHttp(bench: Bench): Promise<void> {
  const { streams, slice, rounds } = bench.options;
  const ours = await Child.open<Served, never, void>('http/ours', { directory: bench.directory(), streams });
  const floor = await Child.open<Served, never, void>('http/floor', {});
  const load = await Child.open<true, Load, Done>('http/load', { streams });
  bench.say(`${CONNECTIONS} connections from one more process; ReportAbsence on ${streams} streams of 38 to 41 events`);
  const racer = (name: string, { ready }: typeof ours): Racer => ({
    name,
    run: (milliseconds) => load.ask({ ...ready, atOnce: CONNECTIONS, milliseconds }),
  });
  const runs = await race([racer('ours', ours), racer('floor', floor)], slice, rounds);
  bench.table('(c) commands over HTTP, durable', [
    lineOf(runs, '32 connections', 'empty handler, stock ValidationPipe', ['ours', 'floor', 0.6]),
  ]);
  for (const child of [load, ours, floor]) await child.end();
}
