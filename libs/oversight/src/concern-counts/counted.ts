import { epochOf, type Instant } from '#libs/kernel';
import type { ConcernToCount } from './concerns-raised.ts';

/** From how many concerns on a number, or what they come to, is shown at all: below, a single one could be told. */
export const LEAST_SHOWN = 5;

/** By when concerns are acknowledged, and up to when what happened counts. */
export type Judging = Readonly<{ hours: number; until: Instant }>;

const HOUR = 3_600_000;

/** Was it left unacknowledged beyond its hours, as far as was known by then? */
export function isLate({ raisedAt, acknowledgedAt }: ConcernToCount, { hours, until }: Judging): boolean {
  const limit = epochOf(raisedAt) + hours * HOUR;
  const done = acknowledgedAt === null ? Infinity : epochOf(acknowledgedAt);
  return limit < Math.min(done, epochOf(until));
}

/** How many there were, as nobody is shown it. */
export type Exactly = Readonly<{ raised: number; late: number }>;

export const exactly = (concerns: readonly ConcernToCount[], judging: Judging): Exactly => ({
  raised: concerns.length,
  late: concerns.filter((concern) => isLate(concern, judging)).length,
});

/** How many were raised, and acknowledged late; null where they are too few to be shown. */
export type Counts = Readonly<{ raised: number | null; acknowledgedLate: number | null }>;

const shownOr = (count: number): number | null => (count < LEAST_SHOWN ? null : count);

/** The numbers of one school. */
export const countsOf = ({ raised, late }: Exactly): Counts => ({
  raised: shownOr(raised),
  acknowledgedLate: shownOr(late),
});

/** The numbers of all schools together. */
export const togetherOf = (schools: readonly Exactly[]): Counts => ({
  raised: sumOf(schools.map(({ raised }) => raised)),
  acknowledgedLate: sumOf(schools.map(({ late }) => late)),
});

/**
 * Where some are not shown by themselves, subtraction must not tell theirs: those have to be several, and together no fewer
 * than what is shown.
 */
function sumOf(counts: readonly number[]): number | null {
  const hidden = counts.filter((count) => count < LEAST_SHOWN);
  const isHiding = hidden.length > 0 && (hidden.length === 1 || added(hidden) < LEAST_SHOWN);
  return isHiding ? null : shownOr(added(counts));
}

const added = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
