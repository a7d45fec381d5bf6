/** More than a trust’s schools send: a command every so many milliseconds, and as many reads. */
export const EVERY_MS = 10;

/** Where the log lies, how large it is when it begins, and which PostgreSQL holds the rows, where it is not SQLite. */
export type ServingSettings = Readonly<{ directory: string; streams: number; databaseUrl?: string }>;

/** How long commands and reads are to come, and whether the read model is built anew here meanwhile, over and over. */
export type Spell = Readonly<{ milliseconds: number; rebuilding: boolean }>;

/** How long each of them waited, in milliseconds, and how often the read model was built here. */
export type Waits = Readonly<{ commands: readonly number[]; reads: readonly number[]; rebuilds: number }>;

/** Does it as often as it can be begun within so many milliseconds, and tells how often that was. */
export async function overAndOver(milliseconds: number, once: () => Promise<void>): Promise<number> {
  const end = performance.now() + milliseconds;
  let times = 0;
  for (; performance.now() < end; times += 1) await once();
  return times;
}
