import { addDays, localDateAt, type LocalDate } from '#libs/kernel';
import type { TrustFile, Version } from './trust-file.ts';

/** The days on which what was judged under a version holds: from the first to, not including, the last. */
export type Window = Readonly<{ from: LocalDate; until: LocalDate; version: Version }>;

export const FIRST_DAY = '0001-01-01' as LocalDate;
export const LAST_DAY = '9999-12-31' as LocalDate;

/**
 * Where time alone changes the policy: one window for what was in force when it was last told of, and one from each day from
 * which a version holds that was published ahead. In each, where a matter stands follows from its turning points.
 */
export function windowsOf({ versions, versionOn }: TrustFile): readonly Window[] {
  const ahead = versions
    .filter(({ effectiveFrom, published }) => localDateAt(published.recordedAt) < effectiveFrom)
    .map(({ effectiveFrom }) => effectiveFrom);
  const begins = [FIRST_DAY, ...[...new Set(ahead)].toSorted()];
  return begins.flatMap((from, index) => {
    const until = begins[index + 1] ?? LAST_DAY;
    const version = versionOn(until === LAST_DAY ? LAST_DAY : addDays(until, -1));
    return version ? [{ from, until, version }] : [];
  });
}
