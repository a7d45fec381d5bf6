import { day, first, ill } from './domain/spec/examples.ts';
import type { AbsenceReport } from './domain/events.ts';
import { trail } from './trail.ts';

const report: AbsenceReport = { ...ill, absenceId: first, placementId: 'p-1', delayMinutes: 10, afterEnd: false };
const afternoon = { date: day('2026-09-08'), session: 'PM', reason: 'medical-appointment' } as const;

describe('The trail of absences', () => {
  it.each([
    [
      trail.AbsenceReported(report),
      'The student was reported absent from the morning of 7 September 2026 (illness), 10 minutes after the session began.',
    ],
    [
      trail.AbsenceReported({ ...report, ...afternoon, delayMinutes: -30 }),
      'The student was reported absent from the afternoon of 8 September 2026 (medical appointment), before the session began.',
    ],
    [
      trail.AbsenceExplained({ absenceId: first, reason: 'illness', explainedBy: 'parent' }),
      'The parent explained an absence: illness.',
    ],
    [
      trail.AbsenceCorrected({ absenceId: first, from: ill, to: afternoon, reason: 'wrong-session' }),
      'The report of the morning of 7 September 2026 was corrected: the afternoon of 8 September 2026 (medical appointment).',
    ],
    [
      trail.AbsenceCorrected({ absenceId: first, from: ill, withdrawn: true, reason: 'reported-in-error' }),
      'The report of the morning of 7 September 2026 was withdrawn (reported in error).',
    ],
  ])('%s', (sentence, expected) => expect(sentence).toBe(expected));
});
