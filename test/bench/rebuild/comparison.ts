import type { Bench } from '../bench.ts';
import { Child } from '../racing/child.ts';
import { race, type Racer } from '../racing/race.ts';
import { lineOf } from '../report.ts';
import { ownDatabase } from '../own-database.ts';
import { onPostgres } from '../postgres.ts';
import type { RebuildSettings, Rebuilt } from './settings.ts';

type Contestant = Child<number, object, Rebuilt>;

/** What is rebuilt where, by whom beside ours, and what that is called. */
type Match = Readonly<{
  heading: string;
  floor: string;
  over: string;
  urls: readonly [ours?: string, theirs?: string];
}>;

/** Events per second of a rebuild, over a script that makes the same rows. A slice is one rebuild, however long it takes. */
export async function compareRebuild(bench: Bench): Promise<void> {
  await compare(bench, { heading: '(d) rebuild, events', floor: 'floor', over: 'bare script in one thread', urls: [] });
  await onPostgres((server) => compareOnPostgres(bench, server));
}

async function compareOnPostgres(bench: Bench, server: string): Promise<void> {
  const run = `bench_${Date.now().toString(36)}`;
  const [ours, theirs] = [await ownDatabase(server, `${run}_ours`), await ownDatabase(server, `${run}_floor`)];
  try {
    const urls = [ours.url, theirs.url] as const;
    await compare(bench, {
      heading: '(d) rebuild on PostgreSQL, events',
      floor: 'copy-floor',
      over: 'bare script with COPY',
      urls,
    });
  } finally {
    for (const database of [ours, theirs]) await database.drop();
  }
}

async function compare(bench: Bench, { heading, floor: program, over, urls }: Match): Promise<void> {
  const { streams, rounds } = bench.options;
  const open = (name: string, databaseUrl: string | undefined): Promise<Contestant> => {
    const settings: RebuildSettings = {
      directory: bench.directory(),
      streams,
      ...(databaseUrl !== undefined && { databaseUrl }),
    };
    return Child.open(`rebuild/${name}`, settings);
  };
  const [ours, floor] = [await open('ours', urls[0]), await open(program, urls[1])];
  bench.say(
    `${floor.ready} events of absences into two tables: a row each, and a row per placement that all of its events change`,
  );
  const made = new Set<string>();
  const racer = (name: string, child: Contestant): Racer => ({
    name,
    run: async () => {
      const { events: units, milliseconds, rows } = await child.ask({});
      if (made.add(rows).size > 1) throw new Error(`Not the same rows: ${[...made].join(' ')}`);
      return { units, milliseconds, errors: 0 };
    },
  });
  const runs = await race([racer('ours', ours), racer('floor', floor)], 0, rounds);
  bench.table(heading, [lineOf(runs, 'rebuild', over, ['ours', 'floor', 0.8])]);
  for (const child of [ours, floor]) await child.end();
}
