import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { contend } from '../racing/contestant.ts';
import { BareLog } from '../workload/bare-log.ts';
import { read } from './bare-fold.ts';
import { NEXT, swapIn } from './floor-tables.ts';
import { ROWS, rowsText, type RebuildSettings, type Rebuilt } from './settings.ts';

/** Rows a chunk: a line at a time would cost more than the rows themselves. */
const CHUNK = 2_000;

/** Rows as COPY takes them; none of these values holds a tab, a line's end or a backslash. */
function* linesOf(rows: readonly object[]): Generator<string> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    yield rows
      .slice(at, at + CHUNK)
      .map((row) => `${Object.values(row).join('\t')}\n`)
      .join('');
  }
}

const copy = (client: pg.Client, table: string, rows: readonly object[]): Promise<void> =>
  pipeline(Readable.from(linesOf(rows)), client.query(copyFrom(`COPY ${table} FROM STDIN`)));

/** The least that the same rebuild can cost in one thread: read, parse, fold, COPY, index, swap. */
await contend<RebuildSettings, object, Rebuilt>(async ({ directory, streams, databaseUrl }) => {
  const log = new BareLog(directory);
  log.fill(streams);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let runs = 0;
  const run = async (): Promise<Rebuilt> => {
    const began = performance.now();
    const { absences, attendance } = read(log.db);
    await client.query(NEXT);
    await copy(client, 'absence_next', absences);
    await copy(client, 'attendance_next', [...attendance.values()]);
    await client.query(swapIn((runs += 1)));
    const milliseconds = performance.now() - began;
    const { rows } = await client.query<object>(ROWS);
    return { events: log.events, milliseconds, rows: rowsText(rows) };
  };
  return { ready: log.events, run, close: () => client.end() };
});
