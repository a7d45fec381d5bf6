import type { Event } from '#libs/kernel';
import type { AbsenceId, AbsenceReason, CORRECTION_REASONS, EXPLAINERS, Missed } from './vocabulary.ts';

/** What the provider told the school. `delayMinutes` is how long after the session began it did (negative: before). */
export type AbsenceReport = Missed &
  Readonly<{ absenceId: AbsenceId; placementId: string; delayMinutes: number; afterEnd: boolean }>;

/** A correction never overwrites: it holds what stood before, and what stands now or that nothing does. */
export type AbsenceCorrection = Readonly<{
  absenceId: AbsenceId;
  from: Missed;
  reason: (typeof CORRECTION_REASONS)[number];
}> &
  (Readonly<{ to: Missed }> | Readonly<{ withdrawn: true }>);

export type AttendanceEvent =
  | Event<'AbsenceReported', AbsenceReport>
  | Event<'AbsenceExplained', { absenceId: AbsenceId; reason: AbsenceReason; explainedBy: (typeof EXPLAINERS)[number] }>
  | Event<'AbsenceCorrected', AbsenceCorrection>;
