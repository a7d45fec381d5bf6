import type { DatabaseSync } from 'node:sqlite';
import type { AbsenceReport } from '#libs/attendance';
import type { EventMetadata } from '#libs/kernel';
import type { AbsenceRow, AttendanceRow } from './tables.ts';

const PAGE = 1_000;

/** The rows that a rebuild comes to. */
export type Rows = Readonly<{ absences: AbsenceRow[]; attendance: Map<string, AttendanceRow> }>;

function fold(
  { absences, attendance }: Rows,
  stream: string,
  revision: number,
  data: AbsenceReport,
  { recordedAt }: EventMetadata,
): void {
  const id = stream.slice(stream.indexOf('-') + 1);
  const { absenceId: absence_id, placementId: placement_id, date, session, reason, delayMinutes: delay_minutes } = data;
  absences.push({ absence_id, placement_id, date, session, reason, delay_minutes, recorded_at: recordedAt });
  const row = attendance.get(id);
  attendance.set(id, {
    placement_id: id,
    reported: (row?.reported ?? 0) + 1,
    first_on: row?.first_on ?? date,
    last_on: date,
    last_reason: reason,
    revision,
  });
}

/** Reads the whole log and folds it, in one go. */
export function read(log: DatabaseSync): Rows {
  const page = log.prepare('SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?');
  const rows: Rows = { absences: [], attendance: new Map() };
  for (let position = 0; ;) {
    const events = page.all(position, PAGE);
    for (const { stream, revision, data, metadata } of events) {
      const [told, around] = [JSON.parse(String(data)), JSON.parse(String(metadata))] as [AbsenceReport, EventMetadata];
      fold(rows, String(stream), Number(revision), told, around);
    }
    if (events.length < PAGE) return rows;
    position = Number(events.at(-1)?.['position']);
  }
}
