import type { LocalDate, Position, Role } from '#libs/kernel';
import type { ClauseId, DutyKind } from '#libs/policy';
import type { About, RecordedLater } from '../as-at/replay.ts';
import type { DutyShown } from './duty-shown.ts';

/** Which duties: each part narrows. `dueBefore` is exclusive. */
export type WantedDuties = About &
  Readonly<{
    owner?: Role | undefined;
    kind?: DutyKind | undefined;
    clause?: ClauseId | undefined;
    dueBefore?: LocalDate | undefined;
    overdue?: boolean | undefined;
  }>;

/**
 * A page of what was open on a day, by due date. `position` is how far the log was looked at, `next` what to go on behind;
 * `recordedLater` names what had happened by the moment asked about and was recorded only afterwards.
 */
export type DueList = Readonly<{
  on: LocalDate;
  position: Position;
  duties: readonly DutyShown[];
  total: number;
  overdue: number;
  next: string | null;
  recordedLater?: readonly RecordedLater[];
}>;
