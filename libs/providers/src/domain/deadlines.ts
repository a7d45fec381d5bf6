import type { LocalDate } from '#libs/kernel';
import type { EvidenceState } from './evidence-state.ts';

/** Through which day a criterion's evidence holds, and what ends it. */
export type Deadline = Readonly<{ criterion: string; on: LocalDate; because: 'expiry' | 'recheck-overdue' }>;

type Dated = Pick<EvidenceState, 'evidence' | 'rechecks' | 'lapsed'>;

/** The days through which evidence holds that was met and has not lapsed yet, earliest first. */
export function deadlinesOf({ evidence, rechecks, lapsed }: Dated): readonly Deadline[] {
  const standing = [...new Map(evidence.map((piece) => [piece.criterion, piece])).values()];
  return standing
    .filter(({ criterion, outcome }) => outcome === 'met' && lapsed[criterion] === undefined)
    .flatMap(({ criterion, expiresOn }) => earliest(criterion, expiresOn, rechecks[criterion]?.by) ?? [])
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

/** Of those, what no longer holds on a day: the last day that counts is past. */
export const overdueOn = (state: Dated, today: LocalDate): readonly Deadline[] =>
  deadlinesOf(state).filter(({ on }) => on < today);

function earliest(criterion: string, expiresOn?: LocalDate, recheckBy?: LocalDate): Deadline | undefined {
  if (recheckBy !== undefined && (expiresOn === undefined || recheckBy < expiresOn))
    return { criterion, on: recheckBy, because: 'recheck-overdue' };
  return expiresOn === undefined ? undefined : { criterion, on: expiresOn, because: 'expiry' };
}
