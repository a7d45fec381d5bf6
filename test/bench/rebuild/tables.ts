import type { AttendanceEvent } from '#libs/attendance';
import { projection, table, tableFold } from '#libs/read-store';

/** One row per absence, never looked at again. */
export type AbsenceRow = Readonly<{
  absence_id: string;
  placement_id: string;
  date: string;
  session: string;
  reason: string;
  delay_minutes: number;
  recorded_at: string;
}>;

/** One row per placement, changed by every absence. */
export type AttendanceRow = Readonly<{
  placement_id: string;
  reported: number;
  first_on: string;
  last_on: string;
  last_reason: string;
  revision: number;
}>;

export const absenceTable = table<AbsenceRow>('bench_absence', {
  columns: {
    absence_id: 'text',
    placement_id: 'text',
    date: 'text',
    session: 'text',
    reason: 'text',
    delay_minutes: 'integer',
    recorded_at: 'text',
  },
  key: ['absence_id'],
  indexes: [['placement_id', 'date']],
});

export const attendanceTable = table<AttendanceRow>('bench_attendance', {
  columns: {
    placement_id: 'text',
    reported: 'integer',
    first_on: 'text',
    last_on: 'text',
    last_reason: 'text',
    revision: 'integer',
  },
  key: ['placement_id'],
});

/** Two tables of the usual kinds: a row per fact, and a row per record that each fact changes. */
export const attendance = projection<AttendanceEvent>({
  name: 'bench_attendance',
  version: 1,
  folds: [
    tableFold(absenceTable)<AttendanceEvent>({
      appendOnly: true,
      steps: {
        AbsenceReported: (_row, { data, metadata }) => ({
          absence_id: data.absenceId,
          placement_id: data.placementId,
          date: data.date,
          session: data.session,
          reason: data.reason,
          delay_minutes: data.delayMinutes,
          recorded_at: metadata.recordedAt,
        }),
      },
    }),
    tableFold(attendanceTable)<AttendanceEvent>({
      steps: {
        AbsenceReported: (row, { data, revision }, [key]) => ({
          placement_id: String(key),
          reported: (row?.reported ?? 0) + 1,
          first_on: row?.first_on ?? data.date,
          last_on: data.date,
          last_reason: data.reason,
          revision,
        }),
      },
    }),
  ],
});
