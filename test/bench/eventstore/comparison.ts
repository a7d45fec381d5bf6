import type { Bench } from '../bench.ts';
import { Child } from '../racing/child.ts';
import { race, type Done, type Racer } from '../racing/race.ts';
import { lineOf, type Line } from '../report.ts';
import type { Ask, Task } from './settings.ts';

type Contestant = Child<undefined, Ask, Done>;

/** Reading them all before each command is what is measured: more of them would only take longer to write. */
const MOST_STREAMS = 300;
const EMMETT = 'Emmett 0.35 on EventStoreDB, 32 at a time';

/** On a real server: appends, commands, reading and following over the bare client, and commands over a peer. */
export async function compareEventStore(bench: Bench): Promise<void> {
  const url = process.env['EVENTSTOREDB_URL'];
  if (url === undefined) return bench.say('(e) EventStoreDB: SKIPPED, since EVENTSTOREDB_URL names no server\n');
  const streams = Math.min(bench.options.streams, MOST_STREAMS);
  const run = `bench${Date.now().toString(36)}`;
  const open = (name: string): Promise<Contestant> =>
    Child.open(`eventstore/${name}`, { url, namespace: `${run}${name}`, streams });
  const [ours, floor] = [await open('ours'), await open('bare')];
  const peer = await open('emmett').catch((error: Error) => bench.say(`peer not installed: ${error.message}`));
  bench.say(`a real server; ${streams} streams of 38 to 41 events; all append in the classic way, one call an append`);
  await compareWriting(bench, { ours, floor, ...(peer && { peer }) });
  await compareReading(bench, { ours, floor });
  for (const child of [ours, floor, peer]) await child?.end();
}

type Contestants = Readonly<{ ours: Contestant; floor: Contestant; peer?: Contestant }>;

const racer = (who: string, child: Contestant, task: Task, atOnce = 1): Racer => ({
  name: `${who} ${task} ${atOnce}`,
  run: (milliseconds) => child.ask({ task, atOnce, milliseconds }),
});

async function compareWriting(bench: Bench, { ours, floor, peer }: Contestants): Promise<void> {
  const { rounds, slice } = bench.options;
  const lines: Line[] = [];
  for (const [task, goal] of [
    ['append', 0.95],
    ['command', 0.9],
  ] as const) {
    const racers = [32, 1].flatMap((n) => [racer('ours', ours, task, n), racer('floor', floor, task, n)]);
    const peers = peer && task === 'command' ? [racer('peer', peer, task, 32)] : [];
    const runs = await race([...racers, ...peers], slice, rounds);
    for (const n of [32, 1]) {
      const over = `bare client${task === 'command' ? ', states cached' : ''}, ${n} at a time`;
      lines.push(lineOf(runs, `${task}s, ${n} at a time`, over, [`ours ${task} ${n}`, `floor ${task} ${n}`, goal]));
    }
    if (peers.length > 0)
      lines.push(lineOf(runs, 'commands, 32 at a time', EMMETT, ['ours command 32', 'peer command 32', 5]));
  }
  bench.table('(e) on EventStoreDB: appends and commands', lines);
}

async function compareReading(bench: Bench, { ours, floor }: Contestants): Promise<void> {
  const { rounds, slice } = bench.options;
  const lines: Line[] = [];
  for (const task of ['read', 'follow'] as const) {
    const runs = await race([racer('ours', ours, task), racer('floor', floor, task)], slice, rounds);
    const what = task === 'read' ? 'a long stream, read' : 'the log, followed';
    lines.push(lineOf(runs, what, 'bare client', [`ours ${task} 1`, `floor ${task} 1`, 0.9]));
  }
  bench.table('(e) on EventStoreDB: events read', lines);
}
