import { instantAt, type Instant, type LocalDate, type LocalTime } from '#libs/kernel';

/** A stretch of days, both inclusive, whose concerns are counted together: none is part of two. */
export type Period = Readonly<{ from: LocalDate; to: LocalDate }>;

const YEAR = 'YYYY'.length;

/** The three parts of a school year, by the days on which they begin and end. */
const PARTS = [
  ['-01-01', '-03-31'],
  ['-04-01', '-08-31'],
  ['-09-01', '-12-31'],
] as const;

/** The last part of a school year that was over before a day. */
export function lastPeriodBefore(on: LocalDate): Period {
  const year = Number(on.slice(0, YEAR));
  const all = [year - 1, year].flatMap((each) =>
    PARTS.map(([from, to]): Period => ({ from: `${each}${from}` as LocalDate, to: `${each}${to}` as LocalDate })),
  );
  const last = all.findLast(({ to }) => to < on);
  if (!last) throw new Error(`No period ended before ${on}`);
  return last;
}

const MIDNIGHT = '00:00' as LocalTime;

/** The moment at which a day begins, by the school's clock. */
export const beginningOf = (date: LocalDate): Instant => instantAt(date, MIDNIGHT);
