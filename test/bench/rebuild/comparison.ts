import type { Bench } from '../bench.ts';
import { Child } from '../racing/child.ts';
import { race, type Racer } from '../racing/race.ts';
import { lineOf } from '../report.ts';
import type { Rebuilt } from './settings.ts';

type Contestant = Child<number, object, Rebuilt>;

/** Events per second of a rebuild, over a script that makes the same rows. A slice is one rebuild, however long it takes. */
export async function compareRebuild(bench: Bench): Promise<void> {
  const { streams } = bench.options;
  const open = (program: string): Promise<Contestant> => Child.open(program, { directory: bench.directory(), streams });
  const [ours, floor] = [await open('rebuild/ours'), await open('rebuild/floor')];
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
  const runs = await race([racer('ours', ours), racer('floor', floor)], 0, bench.options.rounds);
  bench.table('(d) rebuild, events', [lineOf(runs, 'rebuild', 'bare script in one thread', ['ours', 'floor', 0.8])]);
  for (const child of [ours, floor]) await child.end();
}
