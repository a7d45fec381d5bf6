/** Where the log lies, how large it is, and which PostgreSQL holds the rows, where it is not SQLite. */
export type RebuildSettings = Readonly<{ directory: string; streams: number; databaseUrl?: string }>;

/** One rebuild: how many events in how long, and what its rows come to, for all to show that they made the same. */
export type Rebuilt = Readonly<{ events: number; milliseconds: number; rows: string }>;

/** What the rows of both tables come to. */
export const ROWS = `select (select count(*) from bench_absence) as absences, count(*) as placements,
  sum(reported) as reported, sum(revision) as revisions, min(first_on) as first_on, max(last_on) as last_on
  from bench_attendance`;

/** What a row of sums says, whichever driver read it: one makes numbers of what another leaves as texts. */
export const rowsText = (rows: readonly object[]): string =>
  JSON.stringify(rows.map((row) => Object.values(row).map(String)));
