import { addDays, localDateAt, type LocalDate } from '#libs/kernel';
import type { TrustFile, Version } from './trust-file.ts';

/** The days on which what was judged holds: from the first to, not including, the last; and the day it was judged as at. */
export type Window = Readonly<{ from: LocalDate; until: LocalDate; on: LocalDate; version: Version }>;

export const FIRST_DAY = '0001-01-01' as LocalDate;
export const LAST_DAY = '9999-12-31' as LocalDate;

/**
 * Where time alone changes the policy: one window for what was in force when it was last told of, and one from each day from
 * which a version holds that was published ahead. In each, where a matter stands follows from its turning points.
 */
export function windowsOf({ facts, versionOn }: TrustFile): readonly Window[] {
  const ahead = facts
    .of('PolicyProfilePublished', 'SchoolOverridePublished')
    .filter(({ recordedAt, data }) => localDateAt(recordedAt) < data.effectiveFrom)
    .map(({ data }) => data.effectiveFrom);
  const begins = [FIRST_DAY, ...[...new Set(ahead)].toSorted()];
  return begins.flatMap((from, index) => {
    const until = begins[index + 1] ?? LAST_DAY;
    const on = until === LAST_DAY ? LAST_DAY : addDays(until, -1);
    const version = versionOn(on);
    return version ? [{ from, until, on, version }] : [];
  });
}
