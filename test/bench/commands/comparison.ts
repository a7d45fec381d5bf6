import type { Bench } from '../bench.ts';
import { Child } from '../racing/child.ts';
import { race, type Done, type Racer, type Slice } from '../racing/race.ts';
import { lineOf } from '../report.ts';
import type { Ready } from './settings.ts';

type Contestant = Child<Ready, Slice, Done>;

const DURABLE = 'wal, synchronous full';
const EMMETT = 'Emmett 0.38.5 on SQLite, 1 at a time';

/** The peer fills its log one transaction at a time: a smaller one is no disadvantage, and saves half a minute. */
const PEER_HAS_LESS = 4;

const racer = (name: string, child: Contestant, atOnce: number): Racer => ({
  name,
  run: (milliseconds) => child.ask({ atOnce, milliseconds }),
});

/** Durable commands per second over the floor, at 32 and at 1, and over the peer. */
export async function compareCommands(bench: Bench): Promise<void> {
  const { streams, slice, rounds } = bench.options;
  const open = (program: string, of = streams) => openDurable(program, { directory: bench.directory(), streams: of });
  const [ours, floor] = [await open('commands/ours'), await open('commands/floor')];
  const peer = await open('commands/emmett', Math.ceil(streams / PEER_HAS_LESS)).catch((error: Error) =>
    bench.say(`peer not installed: ${error.message}`),
  );
  bench.say(`${streams} streams of 38 to 41 events, ${floor.ready.note}; one command = decide, append, on disk`);
  const racers = [ours, floor].flatMap((child, at) =>
    [32, 1].map((atOnce) => racer(`${at === 0 ? 'ours' : 'floor'} ${atOnce}`, child, atOnce)),
  );
  const runs = await race([...racers, ...(peer ? [racer('peer 1', peer, 1)] : [])], slice, rounds);
  bench.table('(a) durable commands, and (b) over a peer', [
    lineOf(runs, '32 at a time', 'bare script, 32 at a time', ['ours 32', 'floor 32', 0.7]),
    lineOf(runs, '1 at a time', 'bare script, 1 at a time', ['ours 1', 'floor 1', 0.5]),
    lineOf(runs, '32 at a time', 'ours, 1 at a time', ['ours 32', 'ours 1']),
    ...(peer ? [lineOf(runs, '1 at a time', EMMETT, ['ours 1', 'peer 1', 8])] : []),
    ...(peer ? [lineOf(runs, '32 at a time', EMMETT, ['ours 32', 'peer 1', 10])] : []),
  ]);
  for (const child of [ours, floor, peer]) await child?.end();
}

async function openDurable(program: string, settings: object): Promise<Contestant> {
  const child: Contestant = await Child.open(program, settings);
  const { durability } = child.ready;
  if (durability !== DURABLE) throw new Error(`${program} is not durable: ${durability}`);
  return child;
}
