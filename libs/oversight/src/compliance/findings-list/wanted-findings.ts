import type { LocalDate, Position } from '#libs/kernel';
import type { ClauseId } from '#libs/policy';
import type { About, RecordedLater } from '../as-at/replay.ts';
import { FINDING_STATUSES, type FindingStatus } from '../domain/findings/finding.ts';
import type { FindingShown } from './finding-shown.ts';

/** Which findings: each part narrows. */
export type WantedFindings = About & Readonly<{ clause?: ClauseId | undefined; status?: FindingStatus | undefined }>;

/** How many findings stand in each way. */
export type Totals = Readonly<Record<FindingStatus, number>>;

/**
 * A page of findings, by clause. `position` and `ruleSet` are what reproduces them; `totals` count all that was asked for;
 * `recordedLater` names what had happened by the moment asked about and was recorded only afterwards.
 */
export type FindingsList = Readonly<{
  on: LocalDate;
  position: Position;
  ruleSet: number;
  findings: readonly FindingShown[];
  total: number;
  totals: Totals;
  next: string | null;
  recordedLater?: readonly RecordedLater[];
}>;

/** How many of each, none left out. */
export const totalsOf = (counts: readonly (readonly [FindingStatus, number])[]): Totals => {
  const none = Object.fromEntries(FINDING_STATUSES.map((status) => [status, 0])) as Totals;
  return { ...none, ...Object.fromEntries(counts) };
};
